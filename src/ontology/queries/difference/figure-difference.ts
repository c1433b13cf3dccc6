import { Float } from "type-graphql";
import { Answer, AnswerPart } from "../../../decorators/index.js";
import { Chip } from "../../chip.js";
import { ChangeKind } from "../../enums/change-kind.js";
import { ChipMetric } from "../../enums/chip-metric.js";
import { FigureBasis } from "../../enums/figure-basis.js";
import { Claim } from "../../evidence/claim.js";

/** An accepted figure of a chip that differs between two views. */
@Answer(
  "difference",
  "An accepted figure, stated or derived, that is another in a second view, or rests on other claims. (数值差异)",
)
export class FigureDifference {
  @AnswerPart(() => Chip, "chip", "The chip.")
  readonly chip!: Chip;

  @AnswerPart(() => ChipMetric, "metric", "What is measured.")
  readonly metric!: ChipMetric;

  @AnswerPart(() => String, "unit", "The unit of both numbers.")
  readonly unit!: string;

  @AnswerPart(() => ChangeKind, "change", "Which of the views has such a figure.")
  readonly change!: ChangeKind;

  @AnswerPart(() => Float, "before", "The number in the first view; null where none is known.", {
    nullable: true,
  })
  readonly before!: number | null;

  @AnswerPart(() => Float, "after", "The number in the second view; null where none is known.", {
    nullable: true,
  })
  readonly after!: number | null;

  @AnswerPart(() => FigureBasis, "basisBefore", "Where the number of the first view comes from.", {
    nullable: true,
  })
  readonly basisBefore!: FigureBasis | null;

  @AnswerPart(() => FigureBasis, "basisAfter", "Where the number of the second view comes from.", {
    nullable: true,
  })
  readonly basisAfter!: FigureBasis | null;

  @AnswerPart(() => [Claim], "claimsBefore", "The claims behind the first number.")
  readonly claimsBefore!: readonly Claim[];

  @AnswerPart(() => [Claim], "claimsAfter", "The claims behind the second number.")
  readonly claimsAfter!: readonly Claim[];
}
