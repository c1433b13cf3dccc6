import { ID, Int } from "type-graphql";
import { Answer, AnswerPart, DateScalar } from "../../decorators/index.js";
import { ControlRule } from "./control-rule.js";
import { RuleImpactEntry } from "./rule-impact-entry.js";

/** What a change of thresholds would do. */
@Answer("verdict", "What other thresholds of a rule would do. (规则变动影响)")
export class RuleImpact {
  @AnswerPart(() => ID, "id", "Names the question.")
  readonly id!: string;

  @AnswerPart(() => ControlRule, "rule", "The rule, as it stands.")
  readonly rule!: ControlRule;

  @AnswerPart(() => String, "destination", "Where the chips go: an ISO 3166-1 code.")
  readonly destination!: string;

  @AnswerPart(() => DateScalar, "on", "The day.")
  readonly on!: string;

  @AnswerPart(() => Int, "examined", "How many chips were asked.")
  readonly examined!: number;

  @AnswerPart(() => [RuleImpactEntry], "entries", "The chips whose outcome changes.")
  readonly entries!: readonly RuleImpactEntry[];
}
