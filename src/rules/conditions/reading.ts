import { divideBounds, type Bounded } from "../../knowledge/index.js";
import { METRICS } from "../metric-words.js";
import type { RuleFigure } from "../rule-chip.js";
import type { Situation } from "../situation.js";

/** One way to read what is known: the transaction, and one figure a metric. */
export interface Reading {
  readonly situation: Situation;
  readonly figures: ReadonlyMap<string, RuleFigure>;
}

const boundsOf = ({ value, valueMax = null, comparator }: RuleFigure): Bounded => ({
  value,
  valueMax,
  comparator: comparator ?? "=",
});

/** Divides two figures, keeping what bounds them; undefined where nothing follows. */
function densityOf(performance: RuleFigure, area: RuleFigure): RuleFigure | undefined {
  const density = divideBounds(boundsOf(performance), boundsOf(area));
  if (density === undefined) return undefined;
  const claims = [...new Set([...performance.claims, ...area.claims])];
  return { ...density, metric: METRICS.density, basis: "DERIVED", claims };
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
