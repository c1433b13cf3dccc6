import type { NodeType, PropertyType } from "../../model/index.js";
import { derivedFigures } from "./derived-figures.js";
import type { FigureClaim } from "./figure-claim.js";
import type { Figure } from "./figure.js";
import { statedFigures } from "./stated-figures.js";

/** Which figures are asked for. */
export interface FiguresAsked {
  /** The metric, such as `TPP`; absent: all. */
  readonly metric?: string | null | undefined;
  readonly basis: "STATED" | "DERIVED" | "EITHER";
}

/**
 * Gives the figures of a node: of each metric the stated ones, the accepted first, then what
 * follows from others.
 *
 * Takes the node's type, whose properties say which metrics there are and how they are derived,
 * and the claims in view that state figures of the node.
 */
export function figuresOf<Claim extends FigureClaim>(
  type: NodeType,
  claims: readonly Claim[],
  { metric: asked, basis }: FiguresAsked,
): readonly Figure<Claim>[] {
  const properties = [...type.properties.values()].filter(({ metric }) => metric !== undefined);
  const known = new Map<string, readonly Figure<Claim>[]>();
  const all = (property: PropertyType): readonly Figure<Claim>[] => {
    const found = known.get(property.name);
    if (found !== undefined) return found;
    const stating = claims.filter(({ predicate }) => predicate === property.metric);
    const stated = statedFigures(property, stating);
    const inputs = (name: string): Figure<Claim> | undefined => {
      const of = type.properties.get(name);
      return of === undefined ? undefined : all(of).find(({ accepted }) => accepted);
    };
    const derived = derivedFigures(type, property, inputs, stated.length > 0);
    known.set(property.name, [...stated, ...derived]);
    return known.get(property.name) ?? [];
  };
  return properties
    .filter(({ metric }) => asked == null || metric === asked)
    .flatMap(all)
    .filter((figure) => basis === "EITHER" || figure.basis === basis);
}
