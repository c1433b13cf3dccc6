import { agreementOf, type Range } from "./claimed-range.js";
import type { ContradictionStatus, ProbableCause } from "./contradiction.js";
import type { StatedFigure } from "./figures.js";
import type { Searching } from "./searching.js";
import { figuresOfKin, type Variants } from "./variants.js";

/** What most likely made figures differ, and whether what is in view settles it. */
export interface Cause {
  readonly probableCause: ProbableCause;
  readonly status: ContradictionStatus;
  /** The figures by which it is settled. */
  readonly by: readonly StatedFigure[];
}

/** How near a ratio must be to a round one to betray a mistake. */
const NEAR = 0.02;

/** Gigabytes and gibibytes differ by this. */
const BINARY = 1024 ** 3 / 1000 ** 3;

/** A slip by some places, bits for bytes, or one unit for the other. */
const UNITS: readonly number[] = [10, 100, 1000, 8];

const isNear = (ratio: number, round: number, near = NEAR): boolean =>
  Math.abs(ratio / round - 1) <= near;

/** Reads from the ratio of two figures what most likely went wrong; nothing is settled by it. */
function causeOfRatio({ rules }: Searching, metric: string, a: Range, b: Range): ProbableCause {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  if (isNear(ratio, 2)) {
    if (rules.rates.includes(metric)) return "SPARSE_FOR_DENSE";
    if (rules.addedUp.includes(metric)) return "TWO_DIES_ADDED";
  }
  if (UNITS.some((unit) => isNear(ratio, unit))) return "UNIT";
  return isNear(ratio, BINARY, NEAR / 10) ? "UNIT" : "NONE_FOUND";
}

const matching = (range: Range, figures: readonly StatedFigure[]): StatedFigure | undefined =>
  figures.find((figure) => agreementOf(range, figure.range) !== "APART");

/**
 * Finds what most likely made figures of one entity differ from the accepted one.
 *
 * It is settled when the other figures, each of them, are stated as figures with sparsity or as
 * those of another variant; from the ratio alone it is a guess and stays open.
 */
export function causeOfGap(
  context: Searching,
  variants: Variants,
  entity: string,
  accepted: StatedFigure,
  apart: readonly StatedFigure[],
): Cause {
  const metric = accepted.claim.predicate;
  const sparse = context.figures.get(entity)?.sparse.get(metric) ?? [];
  const kin = figuresOfKin(context, variants, entity, metric);
  const settled = [
    { probableCause: "SPARSE_FOR_DENSE", known: sparse },
    { probableCause: "VARIANT", known: kin },
  ] as const;
  for (const { probableCause, known } of settled) {
    const by = apart.flatMap(({ range }) => matching(range, known) ?? []);
    if (by.length === apart.length) return { probableCause, status: "EXPLAINED", by };
  }
  const { planned } = context.rules;
  const isPlan = ({ claim }: StatedFigure): boolean => claim.modality === planned;
  if (apart.every((figure) => isPlan(figure) !== isPlan(accepted))) {
    return { probableCause: "SCOPE", status: "EXPLAINED", by: [] };
  }
  const [farthest = accepted] = [...apart].sort((a, b) => far(accepted, b) - far(accepted, a));
  const probableCause = causeOfRatio(context, metric, accepted.range, farthest.range);
  return { probableCause, status: "OPEN", by: [] };
}

const far = (accepted: StatedFigure, other: StatedFigure): number =>
  Math.abs(other.range.value - accepted.range.value);
