import { METRICS } from "../metric-words.js";
import type { RuleFigure } from "../rule-chip.js";
import type { Situation } from "../situation.js";

/** One way to read what is known: the transaction, and one figure a metric. */
export interface Reading {
  readonly situation: Situation;
  readonly figures: ReadonlyMap<string, RuleFigure>;
}

/** Divides two figures, keeping what bounds them where that is certain. */
function densityOf(performance: RuleFigure, area: RuleFigure): RuleFigure | undefined {
  const bounded = /^(?:[<>≤≥]=?|order-of)$/u;
  if (bounded.test(area.comparator ?? "=") || area.value <= 0) return undefined;
  const areas = [area.value, area.valueMax ?? area.value];
  const ends = [performance.value, performance.valueMax ?? performance.value];
  const value = Math.min(...ends) / Math.max(...areas);
  const valueMax = Math.max(...ends) / Math.min(...areas);
  return {
    metric: METRICS.density,
    value,
    valueMax: valueMax === value ? null : valueMax,
    comparator: performance.comparator ?? null,
    basis: "DERIVED",
    claims: [...new Set([...performance.claims, ...area.claims])],
  };
}

/**
 * Finds the figure of a reading: performance density follows from TPP and die area where nobody
 * gives it.
 */
export function figureOf(reading: Reading, metric: string): RuleFigure | undefined {
  const found = reading.figures.get(metric);
  if (found !== undefined || metric !== METRICS.density) return found;
  const performance = reading.figures.get(METRICS.tpp);
  const area = reading.figures.get(METRICS.die);
  return performance === undefined || area === undefined ? undefined : densityOf(performance, area);
}
