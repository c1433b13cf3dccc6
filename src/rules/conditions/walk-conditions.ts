import type { Condition, ThresholdCondition } from "./condition.js";

/** A condition and the one above it. */
export interface Placed {
  readonly condition: Condition;
  readonly parent: string | null;
}

function walk(condition: Condition, parent: string | null): readonly Placed[] {
  const below = "of" in condition ? condition.of : [];
  return [{ condition, parent }, ...below.flatMap((one) => walk(one, condition.key))];
}

// Trees never change, and each is walked for every verdict.
const walked = new WeakMap<Condition, readonly Placed[]>();
const found = new WeakMap<Condition, readonly ThresholdCondition[]>();

/** Gives a condition and all below it, each after its parent. */
export function walkConditions(condition: Condition): readonly Placed[] {
  const before = walked.get(condition);
  if (before !== undefined) return before;
  const placed = walk(condition, null);
  walked.set(condition, placed);
  return placed;
}

/** Gives the thresholds among a condition and all below it. */
export function thresholdsOf(condition: Condition): readonly ThresholdCondition[] {
  const before = found.get(condition);
  if (before !== undefined) return before;
  const thresholds = walkConditions(condition).flatMap(({ condition: one }) =>
    one.kind === "Threshold" ? [one] : [],
  );
  found.set(condition, thresholds);
  return thresholds;
}
