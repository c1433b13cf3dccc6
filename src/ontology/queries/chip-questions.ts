import { Arg, Query, Resolver } from "type-graphql";
import { Question } from "../../decorators/index.js";
import { Chip } from "../chip.js";
import { ChipMetric } from "../enums/chip-metric.js";
import { FigureBasis } from "../enums/figure-basis.js";
import { Truth } from "../enums/truth.js";
import { ChipComparison } from "./chip-comparison.js";

/** The questions that compare chips; they are declared here and answered by the compiler. */
@Resolver()
export class ChipQuestions {
  @Query(() => [ChipComparison], {
    description:
      "The chips whose figure exceeds that of a reference, highest first. (哪些芯片高于参照芯片)",
  })
  @Question("exceeding", () => Chip)
  chipsExceeding(
    @Arg("reference", () => String, { description: "The reference: an id or any name." })
    _reference: string,
    @Arg("metric", () => ChipMetric, {
      defaultValue: ChipMetric.TPP,
      description: "The figure compared.",
    })
    _metric: ChipMetric,
    @Arg("basis", () => FigureBasis, {
      defaultValue: FigureBasis.STATED,
      description: "Where figures may come from.",
    })
    _basis: FigureBasis,
    @Arg("below", () => String, {
      nullable: true,
      description: "Only chips below this one: an id or any name.",
    })
    _below?: string,
  ): readonly ChipComparison[] {
    return [];
  }

  @Query(() => [ChipComparison], {
    description:
      "How chips compare with the first of them: for each further chip, a comparison a metric. (芯片逐项比较)",
  })
  @Question("comparing", () => Chip)
  compareChips(
    @Arg("names", () => [String], { description: "Ids or any names; the first is the reference." })
    _names: readonly string[],
    @Arg("metrics", () => [ChipMetric], { description: "The figures compared." })
    _metrics: readonly ChipMetric[],
    @Arg("basis", () => FigureBasis, {
      defaultValue: FigureBasis.STATED,
      description: "Where figures may come from.",
    })
    _basis: FigureBasis,
    @Arg("exceeds", () => Truth, {
      nullable: true,
      description: "Only metrics in which a chip exceeds the reference, or does not.",
    })
    _exceeds?: Truth,
  ): readonly ChipComparison[] {
    return [];
  }
}
