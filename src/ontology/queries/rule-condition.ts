import { Float, ID } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { ChipMetric } from "../enums/chip-metric.js";
import { Truth } from "../enums/truth.js";
import { Claim } from "../evidence/claim.js";

/** A condition of a rule as judged; a list of them is a tree by id and parent. */
@Answer("verdict", "A condition of a rule, and whether it holds. (条件)", { name: "Condition" })
export class RuleCondition {
  @AnswerPart(() => ID, "id", "Names the condition within this verdict.")
  readonly id!: string;

  @AnswerPart(() => ID, "parent", "The condition that it is part of.", { nullable: true })
  readonly parent!: string | null;

  @AnswerPart(() => String, "key", "Its lasting name within the rule, such as a.1.tpp.")
  readonly key!: string;

  @AnswerPart(() => String, "text", "What it asks for.")
  readonly text!: string;

  @AnswerPart(() => ChipMetric, "metric", "The figure it asks for; null where it asks for none.", {
    nullable: true,
  })
  readonly metric!: ChipMetric | null;

  @AnswerPart(() => String, "comparator", "How the figure is held against the threshold.", {
    nullable: true,
  })
  readonly comparator!: string | null;

  @AnswerPart(() => Float, "threshold", "The number of the rule.", { nullable: true })
  readonly threshold!: number | null;

  @AnswerPart(() => Float, "observed", "The accepted figure, or the lower end of its range.", {
    nullable: true,
  })
  readonly observed!: number | null;

  @AnswerPart(() => Float, "observedMax", "The upper end of its range.", { nullable: true })
  readonly observedMax!: number | null;

  @AnswerPart(() => [Float], "observedValues", "Every figure asked, the accepted one first.")
  readonly observedValues!: readonly number[];

  @AnswerPart(() => Truth, "holds", "Whether it holds by every live figure.")
  readonly holds!: Truth;

  @AnswerPart(() => Boolean, "decides", "Whether the outcome hangs on it.")
  readonly decides!: boolean;

  @AnswerPart(() => [String], "missing", "What would have to be known.")
  readonly missing!: readonly string[];

  @AnswerPart(() => String, "note", "What to know of the figures.", { nullable: true })
  readonly note!: string | null;

  @AnswerPart(() => [Claim], "claims", "The claims behind the figures.")
  readonly claims!: readonly Claim[];
}
