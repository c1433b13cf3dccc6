import { QueryError } from "../errors/index.js";
import { didYouMean } from "../util/index.js";
import { threshold } from "./conditions/build-conditions.js";
import type { Condition, ThresholdCondition } from "./conditions/condition.js";
import { thresholdsOf } from "./conditions/walk-conditions.js";
import type { ControlRule } from "./rule.js";

/**
 * Another number for a threshold: either of one condition, by its key, or of every condition of a
 * metric that has the number `from`.
 */
export interface ThresholdChange {
  readonly condition?: string | null;
  readonly metric?: string | null;
  readonly from?: number | null;
  readonly to: number;
}

function concerns(change: ThresholdChange, one: ThresholdCondition): boolean {
  const { condition, metric, from } = change;
  if (condition == null && metric == null) return false;
  return (
    (condition == null || one.key === condition) &&
    (metric == null || one.metric === metric) &&
    (typeof from !== "number" || one.threshold === from)
  );
}

function refuse(rule: ControlRule, change: ThresholdChange): never {
  const known = rule.conditions.flatMap(thresholdsOf);
  const { condition, metric, from } = change;
  if (condition == null && metric == null) {
    throw new QueryError(
      "BAD_USER_INPUT",
      `A change of ${rule.id} names neither the condition nor the metric of the threshold.`,
      { rule: rule.id },
    );
  }
  const asked = [condition, metric, from].filter((part) => part != null).join(" ");
  const near = didYouMean(
    asked,
    known.map(({ key }) => key),
  );
  const list = known
    .map(
      ({ key, metric, comparator, threshold: number }) =>
        `${key} (${metric} ${comparator} ${number})`,
    )
    .join(", ");
  throw new QueryError(
    "BAD_USER_INPUT",
    `${rule.id} has no threshold "${asked}".${near} Its thresholds are ${list === "" ? "none" : list}.`,
    { rule: rule.id, asked },
  );
}

function changed(condition: Condition, changes: readonly ThresholdChange[]): Condition {
  switch (condition.kind) {
    case "Threshold": {
      const change = changes.find((one) => concerns(one, condition));
      const { key, metric, comparator } = condition;
      return change === undefined ? condition : threshold(key, metric, comparator, change.to);
    }
    case "Not":
      return { ...condition, of: [changed(condition.of[0], changes)] };
    case "All":
    case "Any":
      return { ...condition, of: condition.of.map((one) => changed(one, changes)) };
    default:
      return condition;
  }
}

/** Gives the rule with other thresholds; a change that meets no threshold is a QueryError. */
export function changeThresholds(
  rule: ControlRule,
  changes: readonly ThresholdChange[],
): ControlRule {
  const known = rule.conditions.flatMap(thresholdsOf);
  for (const change of changes) {
    if (!known.some((one) => concerns(change, one))) refuse(rule, change);
  }
  return { ...rule, conditions: rule.conditions.map((one) => changed(one, changes)) };
}
