import type { Computation } from "../compiler/index.js";
import { figuresOf, type FigureClaim, type FiguresAsked } from "../knowledge/index.js";

/** What the ontology declares to be read for figures. */
interface ReadFigures {
  readonly figureClaims: { readonly nodes: readonly FigureClaim[] };
}

/** All figures of a node, accepted or not. */
export const figures: Computation = (read, given, { type }) => {
  const { figureClaims } = read as unknown as ReadFigures;
  return figuresOf(type, figureClaims.nodes, given as unknown as FiguresAsked);
};
