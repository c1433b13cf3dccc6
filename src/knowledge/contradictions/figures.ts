import type { ClaimRecord } from "../records.js";
import { claimedRange, type Range } from "./claimed-range.js";
import { isSparse, scopeOf } from "./scope-of.js";
import type { ContradictionContext } from "./searching.js";

/** A number that a claim states as a figure. */
export interface StatedFigure {
  readonly claim: ClaimRecord;
  readonly range: Range;
}

/** The figures of one entity by metric: the plain ones, accepted first, and those with sparsity. */
export interface FiguresOf {
  readonly plain: ReadonlyMap<string, readonly StatedFigure[]>;
  readonly sparse: ReadonlyMap<string, readonly StatedFigure[]>;
}

/** The figures of all entities, by id. */
export type Figures = ReadonlyMap<string, FiguresOf>;

interface Gathered {
  readonly plain: Map<string, StatedFigure[]>;
  readonly sparse: Map<string, StatedFigure[]>;
}

function add(to: Map<string, StatedFigure[]>, figure: StatedFigure): void {
  const known = to.get(figure.claim.predicate);
  if (known === undefined) to.set(figure.claim.predicate, [figure]);
  else known.push(figure);
}

/** Gathers the figures that claims state, without those of a narrower scope. */
export function gatherFigures(
  { predicates, rules }: ContradictionContext,
  facts: readonly ClaimRecord[],
  accepted: (a: ClaimRecord, b: ClaimRecord) => number,
): Figures {
  const found = new Map<string, Gathered>();
  for (const claim of facts) {
    const range = claimedRange(claim);
    if (claim.subject === undefined || range === undefined) continue;
    if (predicates.get(claim.predicate)?.fate !== "FIGURE") continue;
    const known = found.get(claim.subject) ?? { plain: new Map(), sparse: new Map() };
    found.set(claim.subject, known);
    if (isSparse(rules, claim)) add(known.sparse, { claim, range });
    else if (scopeOf(rules, claim) === "") add(known.plain, { claim, range });
  }
  for (const { plain } of found.values()) {
    for (const figures of plain.values()) figures.sort((a, b) => accepted(a.claim, b.claim));
  }
  return found;
}
