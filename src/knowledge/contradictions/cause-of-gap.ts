import type { ClaimRecord } from "../records.js";
import { agreementOf, type Range } from "./claimed-range.js";
import type { ContradictionStatus, ProbableCause } from "./contradiction.js";
import type { StatedFigure } from "./figures.js";
import type { Searching } from "./searching.js";
import { figuresOfKin, type KinFigure, type Variants } from "./variants.js";

/** What most likely made figures differ, and whether what is in view settles it. */
export interface Cause {
  readonly probableCause: ProbableCause;
  readonly status: ContradictionStatus;
  /** The claims by which it is settled. */
  readonly by: readonly ClaimRecord[];
}

/** How near a ratio must be to a round one to betray a mistake. */
const NEAR = 0.02;

/** Gigabytes and gibibytes differ by this. */
const BINARY = 1024 ** 3 / 1000 ** 3;

/** Slips by some places. */
const TENS: readonly number[] = [10, 100, 1000];

const BITS = 8;

const isNear = (ratio: number, round: number, near = NEAR): boolean =>
  Math.abs(ratio / round - 1) <= near;

/** Reads from the ratio of two figures what most likely went wrong; nothing is settled by it. */
export function causeOfRatio(
  { rules }: Searching,
  metric: string,
  a: Range,
  b: Range,
): ProbableCause {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  if (isNear(ratio, 2)) {
    if (rules.rates.includes(metric)) return "SPARSE_FOR_DENSE";
    if (rules.addedUp.includes(metric)) return "TWO_DIES_ADDED";
  }
  if (TENS.some((unit) => isNear(ratio, unit))) return "UNIT";
  if (!rules.bytes.includes(metric)) return "NONE_FOUND";
  return isNear(ratio, BITS) || isNear(ratio, BINARY, NEAR / 10) ? "UNIT" : "NONE_FOUND";
}

const matching = (range: Range, figures: readonly KinFigure[]): KinFigure | undefined =>
  figures.find((figure) => agreementOf(range, figure.range) !== "APART");

/** Whether all lie between the lowest and the highest of kin: then they may be another variant's. */
function areAmong(figures: readonly StatedFigure[], kin: readonly KinFigure[]): boolean {
  const values = kin.map(({ range }) => range.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return figures.every(({ range }) => range.value >= low && range.value <= high);
}

/**
 * Finds what most likely made figures of one entity differ from the accepted one.
 *
 * It is settled when the other figures, each of them, are stated as figures with sparsity or as
 * those of another variant; from the ratio alone, or from lying among those of variants, it is a
 * guess and stays open.
 */
export function causeOfGap(
  context: Searching,
  variants: Variants,
  entity: string,
  accepted: StatedFigure,
  apart: readonly StatedFigure[],
): Cause {
  const metric = accepted.claim.predicate;
  const sparse = (context.figures.get(entity)?.sparse.get(metric) ?? []).map(
    ({ range, claim }) => ({ range, claims: [claim], hasNode: true }),
  );
  const kin = figuresOfKin(context, variants, entity, metric);
  const settled = [
    { probableCause: "SPARSE_FOR_DENSE", known: sparse },
    { probableCause: "VARIANT", known: kin },
  ] as const;
  for (const { probableCause, known } of settled) {
    const found = apart.flatMap(({ range }) => matching(range, known) ?? []);
    const by = found.flatMap(({ claims }) => claims);
    if (found.length === apart.length) return { probableCause, status: "EXPLAINED", by };
  }
  const nodes = kin.filter(({ hasNode }) => hasNode);
  if (areAmong([accepted, ...apart], nodes)) {
    const by = nodes.flatMap(({ claims }) => claims);
    return { probableCause: "VARIANT", status: "OPEN", by };
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
