import type { ClaimRecord } from "../records.js";
import { claimedRange, type Range } from "./claimed-range.js";
import { isSparse } from "../is-sparse.js";
import { isOfVersion, scopeOf } from "./scope-of.js";
import type { ContradictionContext } from "./contradiction-context.js";

/** A number that a claim states as a figure. */
export interface StatedFigure {
  readonly claim: ClaimRecord;
  readonly range: Range;
}

/** Figures by metric. */
export type ByMetric = ReadonlyMap<string, readonly StatedFigure[]>;

/** The figures of one entity: the plain ones, accepted first, and those that are not the figure. */
export interface FiguresOf {
  readonly plain: ByMetric;
  /** Rates with sparsity. */
  readonly sparse: ByMetric;
  /** Figures of versions that have no node of their own. */
  readonly versions: ReadonlyMap<string, ByMetric>;
}

/** The figures of all entities, by id. */
export type Figures = ReadonlyMap<string, FiguresOf>;

type Lists = Map<string, StatedFigure[]>;

interface Gathered {
  readonly plain: Lists;
  readonly sparse: Lists;
  readonly versions: Map<string, Lists>;
}

function add(to: Lists, figure: StatedFigure): void {
  const known = to.get(figure.claim.predicate);
  if (known === undefined) to.set(figure.claim.predicate, [figure]);
  else known.push(figure);
}

/** Gives the list of a version, which is made when it is first met. */
function versionOf({ versions }: Gathered, version: string): Lists {
  const lists = versions.get(version) ?? new Map<string, StatedFigure[]>();
  versions.set(version, lists);
  return lists;
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
    const known = found.get(claim.subject) ?? {
      plain: new Map(),
      sparse: new Map(),
      versions: new Map(),
    };
    found.set(claim.subject, known);
    const scope = scopeOf(rules, claim);
    if (isSparse(claim)) add(known.sparse, { claim, range });
    else if (scope === "") add(known.plain, { claim, range });
    else if (isOfVersion(rules, claim)) add(versionOf(known, scope), { claim, range });
  }
  for (const { plain } of found.values()) {
    for (const figures of plain.values()) figures.sort((a, b) => accepted(a.claim, b.claim));
  }
  return found;
}
