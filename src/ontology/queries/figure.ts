import { Float } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { ChipMetric } from "../enums/chip-metric.js";
import { FigureBasis } from "../enums/figure-basis.js";
import { Claim } from "../evidence/claim.js";

/** A figure of a chip, accepted or not, with what it rests on. */
@Answer(
  "figures",
  "A figure of a chip: a value that claims state, or that follows from others. (数值)",
)
export class Figure {
  @AnswerPart(() => ChipMetric, "metric", "What is measured.")
  readonly metric!: ChipMetric;

  @AnswerPart(() => Float, "value", "The number, or the lower end of a range.")
  readonly value!: number;

  @AnswerPart(() => Float, "valueMax", "The upper end of a range.", { nullable: true })
  readonly valueMax!: number | null;

  @AnswerPart(() => String, "comparator", "How the number bounds the truth, such as =, > or ~.")
  readonly comparator!: string;

  @AnswerPart(() => String, "unit", "The unit of the number.")
  readonly unit!: string;

  @AnswerPart(() => String, "precision", "The number format of a rate, where a claim says it.", {
    nullable: true,
  })
  readonly precision!: string | null;

  @AnswerPart(
    () => Boolean,
    "dense",
    "Whether a rate is one on dense data, as it counts where nothing is said; null for what is no rate.",
    { nullable: true },
  )
  readonly dense!: boolean | null;

  @AnswerPart(() => FigureBasis, "basis", "Whether claims state it, or it follows from others.")
  readonly basis!: FigureBasis;

  @AnswerPart(() => String, "formula", "The formula of a derived figure.", { nullable: true })
  readonly formula!: string | null;

  @AnswerPart(() => String, "formulaSource", "Where that formula is defined.", { nullable: true })
  readonly formulaSource!: string | null;

  @AnswerPart(() => String, "working", "The formula with its numbers, such as 16 × 733 = 11,728.", {
    nullable: true,
  })
  readonly working!: string | null;

  @AnswerPart(() => Boolean, "accepted", "Whether it is the one that counts in this view.")
  readonly accepted!: boolean;

  @AnswerPart(() => String, "reason", "Why it is accepted, or what is accepted before it.")
  readonly reason!: string;

  @AnswerPart(() => [Claim], "claims", "The claims that state it, or state what it rests on.")
  readonly claims!: readonly Claim[];

  @AnswerPart(
    () => [String],
    "credits",
    "What the licences of the documents behind it ask to be said wherever it is shown.",
  )
  readonly credits!: readonly string[];
}
