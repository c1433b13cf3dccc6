import { subtract } from "../util/index.js";
import { metricUnit } from "./metric-words.js";
import type { Headroom, ToldCondition } from "./gate-verdict.js";
import type { ThresholdCondition } from "./conditions/condition.js";

/**
 * Gives how far a figure is from each threshold of a rule, each threshold once.
 *
 * Takes the rule's thresholds and the conditions as told.
 */
export function headroomOf(
  thresholds: readonly ThresholdCondition[],
  told: ReadonlyMap<string, ToldCondition>,
): readonly Headroom[] {
  const found = new Map<string, Headroom>();
  for (const { key, metric, comparator, threshold } of thresholds) {
    const condition = told.get(key);
    const same = `${metric} ${threshold}`;
    if (condition === undefined || found.has(same)) continue;
    const { observed } = condition;
    const margin = observed === null ? null : subtract(threshold, observed);
    found.set(same, {
      id: `headroom:${condition.id}`,
      condition: condition.id,
      metric: condition.metric,
      comparator,
      threshold,
      unit: metricUnit(metric),
      observed,
      margin,
      marginPercent: margin === null ? null : (margin / threshold) * 100,
    });
  }
  return [...found.values()];
}
