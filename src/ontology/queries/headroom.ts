import { Float, ID } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { ChipMetric } from "../enums/chip-metric.js";

/** How far a figure is from a threshold. */
@Answer("verdict", "How far a chip's figure is from a threshold. (距门槛的余量)")
export class Headroom {
  @AnswerPart(() => ID, "id", "Names the entry.")
  readonly id!: string;

  @AnswerPart(() => ID, "condition", "The id of the condition.")
  readonly condition!: string;

  @AnswerPart(() => ChipMetric, "metric", "The figure.", { nullable: true })
  readonly metric!: ChipMetric | null;

  @AnswerPart(() => String, "comparator", "How the figure is held against the threshold.")
  readonly comparator!: string;

  @AnswerPart(() => Float, "threshold", "The number of the rule.")
  readonly threshold!: number;

  @AnswerPart(() => String, "unit", "The unit of all numbers; empty for TPP.")
  readonly unit!: string;

  @AnswerPart(() => Float, "observed", "The accepted figure.", { nullable: true })
  readonly observed!: number | null;

  @AnswerPart(
    () => Float,
    "margin",
    "Threshold less figure: above zero the figure lies below the threshold.",
    { nullable: true },
  )
  readonly margin!: number | null;

  @AnswerPart(() => Float, "marginPercent", "The margin in per cent of the threshold.", {
    nullable: true,
  })
  readonly marginPercent!: number | null;
}
