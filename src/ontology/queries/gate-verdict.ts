import { ID } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { Enforcement } from "../enums/enforcement.js";
import { Gate } from "../enums/gate.js";
import { Knowing } from "../enums/knowing.js";
import { LegalStatus } from "../enums/legal-status.js";
import { Outcome } from "../enums/outcome.js";
import { Claim } from "../evidence/claim.js";
import { ControlRule } from "./control-rule.js";
import { Headroom } from "./headroom.js";
import { RuleCondition } from "./rule-condition.js";

/** What one rule says of a shipment at one gate. */
@Answer("verdict", "What one rule says of a shipment at one gate. (单项规则结论)")
export class GateVerdict {
  @AnswerPart(() => ID, "id", "Names the entry.")
  readonly id!: string;

  @AnswerPart(() => Gate, "gate", "The gate.")
  readonly gate!: Gate;

  @AnswerPart(() => Outcome, "outcome", "What the rule says by every live figure.")
  readonly outcome!: Outcome;

  @AnswerPart(
    () => [Outcome],
    "outcomes",
    "Every outcome that some figure leads to, that of the accepted ones first.",
  )
  readonly outcomes!: readonly Outcome[];

  @AnswerPart(() => String, "reason", "Why, in one sentence.")
  readonly reason!: string;

  @AnswerPart(() => ControlRule, "rule", "The rule that speaks.")
  readonly rule!: ControlRule;

  @AnswerPart(() => [String], "paragraphs", "The paragraphs that are met.")
  readonly paragraphs!: readonly string[];

  @AnswerPart(() => [String], "exceptions", "The licence exceptions that are open.")
  readonly exceptions!: readonly string[];

  @AnswerPart(() => LegalStatus, "legalStatus", "How the rule stands in law on the day.")
  readonly legalStatus!: LegalStatus;

  @AnswerPart(() => Enforcement, "enforcement", "Whether it is enforced on the day.")
  readonly enforcement!: Enforcement;

  @AnswerPart(() => String, "statusCitation", "What its standing on the day rests on.")
  readonly statusCitation!: string;

  @AnswerPart(() => String, "statusNote", "What to know of its standing.", { nullable: true })
  readonly statusNote!: string | null;

  @AnswerPart(() => Knowing, "statusKnown", "How well its standing is known.")
  readonly statusKnown!: Knowing;

  @AnswerPart(() => Boolean, "flips", "Whether some figure in view leads to another outcome.")
  readonly flips!: boolean;

  @AnswerPart(() => [RuleCondition], "conditions", "The tree of conditions, each after its parent.")
  readonly conditions!: readonly RuleCondition[];

  @AnswerPart(() => [Headroom], "headroom", "How far the figures are from each threshold.")
  readonly headroom!: readonly Headroom[];

  @AnswerPart(() => [Claim], "claims", "The claims that the verdict rests on.")
  readonly claims!: readonly Claim[];
}
