import { Arg, FieldResolver, Resolver } from "type-graphql";
import { Computed } from "../../decorators/index.js";
import { Chip } from "../chip.js";
import { ChipMetric } from "../enums/chip-metric.js";
import { FigureBasis } from "../enums/figure-basis.js";
import { Figure } from "./figure.js";

/** What is read of a claim that states a figure. */
export const FIGURE_CLAIM = `
  id predicate value valueMax comparator modality knownFrom
  qualifiers { name value }
  document { id documentClass credit }
`;

const METRICS = JSON.stringify(Object.keys(ChipMetric));

/** The claims that state a chip's figures; what is denied states none. */
export const FIGURE_CLAIMS = `figureClaims: claimsAsSubject(
  where: { predicate: { in: ${METRICS} }, modality: { ne: DENIED } }, first: 10000
) { nodes { ${FIGURE_CLAIM} } }`;

/** All figures of a chip, those that are not accepted among them. */
@Resolver(() => Chip)
export class ChipFigures {
  @FieldResolver(() => [Figure], {
    description:
      "Every figure of this chip in view: what is stated, accepted or not and why, and what follows from it. (数值)",
  })
  @Computed("figures", {
    reads: FIGURE_CLAIMS,
    places: { Claim: [["figureClaims", "nodes"]] },
  })
  figures(
    @Arg("metric", () => ChipMetric, { nullable: true, description: "Only this metric." })
    _metric?: ChipMetric,
    @Arg("basis", () => FigureBasis, {
      defaultValue: FigureBasis.EITHER,
      description: "Only stated figures, or only derived ones; EITHER gives both.",
    })
    _basis?: FigureBasis,
  ): readonly Figure[] {
    return [];
  }
}
