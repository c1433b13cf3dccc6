import type { ControlRule, StatusInterval } from "./rule.js";
import type { Situation } from "./situation.js";

type Where = Pick<Situation, "on" | "destination">;

/**
 * Finds how a rule stands on a day for a destination; undefined before it was known and after it
 * ended. A status for some destinations goes before that of the whole rule.
 */
export function statusOn(
  rule: ControlRule,
  { on, destination }: Where,
): StatusInterval | undefined {
  const held = rule.statuses.filter(({ from, to }) => from <= on && (to === null || on <= to));
  return (
    held.find(({ destinations }) => destinations?.includes(destination)) ??
    held.find(({ destinations }) => destinations === undefined)
  );
}

/** Says whether a rule names a destination on a day. */
export function reaches(rule: ControlRule, { on, destination }: Where): boolean {
  return rule.destinations.some(({ place, from = "" }) => place === destination && from <= on);
}
