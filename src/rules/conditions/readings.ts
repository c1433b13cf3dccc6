import { METRICS } from "../metric-words.js";
import type { RuleChip, RuleFigure } from "../rule-chip.js";
import type { Situation } from "../situation.js";
import type { ThresholdCondition } from "./condition.js";
import { compareInterval, intervalOf } from "./interval.js";
import type { Reading } from "./reading.js";

/** More combinations than this are thinned to one figure for each side of the thresholds. */
const MOST_READINGS = 256;

/** All ways to read what is known of a chip; those of derived figures beside stated ones apart. */
export interface Readings {
  /** Never empty; the first has the accepted figures. */
  readonly live: readonly Reading[];
  readonly doubted: readonly Reading[];
}

type Choices = readonly (readonly [string, readonly RuleFigure[]])[];

/** The figures of a metric by the basis that counts: derived ones only where none is stated. */
function liveFigures(figures: readonly RuleFigure[]): readonly RuleFigure[] {
  const stated = figures.filter(({ basis }) => basis === "STATED");
  return stated.length > 0 ? stated : figures;
}

const sameValue = (figure: RuleFigure): string =>
  [figure.basis, figure.value, figure.valueMax ?? figure.value, figure.comparator ?? "="].join(" ");

/** Keeps the first of equal figures, with the claims of all. */
function joinEqual(figures: readonly RuleFigure[]): readonly RuleFigure[] {
  const found = new Map<string, RuleFigure>();
  for (const figure of figures) {
    const before = found.get(sameValue(figure));
    const claims = [...new Set([...(before?.claims ?? []), ...figure.claims])];
    found.set(sameValue(figure), { ...(before ?? figure), claims });
  }
  return [...found.values()];
}

/** Keeps the first figure of those that stand alike to every threshold. */
function thin(
  figures: readonly RuleFigure[],
  thresholds: readonly ThresholdCondition[],
): readonly RuleFigure[] {
  const sides = new Map<string, RuleFigure>();
  for (const figure of figures) {
    const side = thresholds
      .filter(({ metric }) => metric === figure.metric)
      .map((one) => compareInterval(intervalOf(figure), one.comparator, one.threshold))
      .join(" ");
    if (!sides.has(side)) sides.set(side, figure);
  }
  return [...sides.values()];
}

/** A derived figure goes with the figure it was derived from, not with a rival of that. */
function belongTogether(figures: readonly RuleFigure[], choices: Choices): boolean {
  const derived = figures.filter(({ basis }) => basis === "DERIVED");
  return derived.every((one) =>
    figures.every((other) => {
      if (other === one) return true;
      const shares = (figure: RuleFigure): boolean =>
        figure.claims.some((claim) => one.claims.includes(claim));
      const rivals = choices.find(([metric]) => metric === other.metric)?.[1] ?? [];
      return shares(other) || !rivals.some(shares);
    }),
  );
}

function combine(choices: Choices): readonly (readonly RuleFigure[])[] {
  let combined: readonly (readonly RuleFigure[])[] = [[]];
  for (const [, figures] of choices) {
    if (figures.length === 0) continue;
    combined = combined.flatMap((before) => figures.map((figure) => [...before, figure]));
  }
  const together = combined.filter((figures) => belongTogether(figures, choices));
  return together.length > 0 ? together : combined;
}

function readingsOf(
  situation: Situation,
  choices: Choices,
  thresholds: readonly ThresholdCondition[],
): readonly Reading[] {
  const count = choices.reduce((product, [, figures]) => product * Math.max(1, figures.length), 1);
  const few =
    count <= MOST_READINGS
      ? choices
      : choices.map(([metric, figures]) => [metric, thin(figures, thresholds)] as const);
  return combine(few).map((figures) => ({
    situation,
    figures: new Map(figures.map((figure) => [figure.metric, figure])),
  }));
}

/**
 * A chip's alternatives: itself, or where it lacks a figure that the rule asks for and has variants,
 * itself with the figures of each variant in the gaps.
 */
function alternatives(chip: RuleChip, metrics: readonly string[]): readonly RuleChip[] {
  const own = new Set(chip.figures.map(({ metric }) => metric));
  const given = (metric: string): boolean =>
    own.has(metric) ||
    metric === METRICS.die ||
    (metric === METRICS.density && own.has(METRICS.die));
  if (chip.variants.length === 0 || metrics.every(given)) return [chip];
  return chip.variants
    .flatMap((variant) => alternatives(variant, metrics))
    .map((variant) => {
      const told = chip.forDataCentres !== "UNKNOWN";
      return {
        ...chip,
        forDataCentres: told ? chip.forDataCentres : variant.forDataCentres,
        forDataCentresClaims: told ? chip.forDataCentresClaims : variant.forDataCentresClaims,
        figures: [...chip.figures, ...variant.figures.filter(({ metric }) => !own.has(metric))],
      };
    });
}

/**
 * Gives every way to read what is known of a transaction, for the metrics of a rule.
 *
 * Each live stated value is taken with each of the other metrics; derived values where none is
 * stated. Derived values beside stated ones make the readings that are only doubted with.
 */
export function readingsFor(
  situation: Situation,
  metrics: readonly string[],
  thresholds: readonly ThresholdCondition[],
): Readings {
  const live: Reading[] = [];
  const doubted: Reading[] = [];
  for (const chip of alternatives(situation.chip, metrics)) {
    const seen = { ...situation, chip };
    const every = metrics.map((metric) => {
      const figures = joinEqual(chip.figures.filter((figure) => figure.metric === metric));
      return [metric, figures] as const;
    });
    const counted = every.map(([metric, figures]) => [metric, liveFigures(figures)] as const);
    live.push(...readingsOf(seen, counted, thresholds));
    const more = every.some(([, figures], at) => figures.length > (counted[at]?.[1].length ?? 0));
    if (more) doubted.push(...readingsOf(seen, every, thresholds));
  }
  return { live, doubted };
}
