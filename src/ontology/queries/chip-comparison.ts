import { Arg, Float, Int } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { Chip } from "../chip.js";
import { Certainty } from "../enums/certainty.js";
import { ChipMetric } from "../enums/chip-metric.js";
import { FigureBasis } from "../enums/figure-basis.js";
import { Truth } from "../enums/truth.js";
import { Claim } from "../evidence/claim.js";

const Decimals = (): ParameterDecorator =>
  Arg("decimals", () => Int, {
    nullable: true,
    description: "Round to so many decimals.",
  }) as ParameterDecorator;

/** A chip's figure beside that of a reference, with the claims that state it. */
@Answer("comparison", "A chip's figure beside that of a reference chip. (芯片比较)")
export class ChipComparison {
  @AnswerPart(() => Chip, "subject", "The chip compared with the reference.")
  readonly chip!: Chip;

  @AnswerPart(() => ChipMetric, "metric", "The figure compared.")
  readonly metric!: ChipMetric;

  @AnswerPart(
    () => Float,
    "value",
    "The chip's figure; null when there is none in view by the basis asked for.",
    {
      nullable: true,
    },
  )
  value(@Decimals() _decimals?: number): number | null | undefined {
    return undefined;
  }

  @AnswerPart(() => String, "unit", "The unit of both figures.")
  readonly unit!: string;

  @AnswerPart(() => FigureBasis, "basis", "Where the chip's figure comes from.", {
    nullable: true,
  })
  readonly basis!: FigureBasis | null;

  @AnswerPart(() => Chip, "reference", "The chip compared with.")
  readonly reference!: Chip;

  @AnswerPart(() => Float, "reference-value", "The reference's figure.", { nullable: true })
  readonly referenceValue!: number | null;

  @AnswerPart(() => Float, "difference", "The chip's figure less the reference's.", {
    nullable: true,
  })
  difference(@Decimals() _decimals?: number): number | null | undefined {
    return undefined;
  }

  @AnswerPart(() => Float, "ratio", "The chip's figure divided by the reference's.", {
    nullable: true,
  })
  ratio(@Decimals() _decimals?: number): number | null | undefined {
    return undefined;
  }

  @AnswerPart(() => Truth, "exceeds", "Whether the chip's figure is above the reference's.")
  readonly exceeds!: Truth;

  @AnswerPart(
    () => Boolean,
    "equals",
    "Whether both figures are the same; null when one is unknown.",
    {
      nullable: true,
    },
  )
  readonly equals!: boolean | null;

  @AnswerPart(() => String, "field", "The field of a chip that holds the figure, such as fp16.")
  readonly field!: string;

  @AnswerPart(() => Certainty, "certainty", "Whether all claims in view agree on that.")
  readonly certainty!: Certainty;

  @AnswerPart(
    () => [Claim],
    "claims",
    "The claims in view that state the chip's figure, or the figures it is derived from.",
  )
  readonly claims!: readonly Claim[];

  @AnswerPart(
    () => [Claim],
    "reference-claims",
    "The claims in view that state the reference's figure, or the figures it is derived from.",
  )
  readonly referenceClaims!: readonly Claim[];
}
