import type { RuleFigure } from "../rule-chip.js";
import { truthOf, type Truth } from "../words/truth.js";
import type { Comparator } from "./condition.js";

/** Where a figure's true value lies; an open end does not belong to it. */
export interface Interval {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

/**
 * Gives where a figure's true value lies: "more than 600" lies above 600, a range between its ends.
 * An approximate figure counts as its value, an order of magnitude as one less and one more.
 */
export function intervalOf(
  figure: Pick<RuleFigure, "value" | "valueMax" | "comparator">,
): Interval {
  const { value, comparator } = figure;
  const max = figure.valueMax ?? value;
  const low = Math.min(value, max);
  const high = Math.max(value, max);
  const ends = { low, lowOpen: false, high, highOpen: false };
  switch (comparator) {
    case ">":
    case ">=":
    case "≥":
      return { ...ends, lowOpen: comparator === ">", high: Infinity, highOpen: true };
    case "order-of":
      return { low: low / 10, lowOpen: true, high: high * 10, highOpen: true };
    case "<":
    case "<=":
    case "≤":
      return { ...ends, low: -Infinity, lowOpen: true, highOpen: comparator === "<" };
    default:
      return ends;
  }
}

/** Says whether a value above the threshold, or at it, is what is asked for. */
function reaches(interval: Interval, threshold: number, strict: boolean): Truth {
  const { low, lowOpen, high, highOpen } = interval;
  const surely = low > threshold || (low === threshold && (!strict || lowOpen));
  if (surely) return "TRUE";
  const never = high < threshold || (high === threshold && (strict || highOpen));
  return never ? truthOf(false) : "UNKNOWN";
}

/** Holds an interval against a threshold: TRUE or FALSE only where every value in it agrees. */
export function compareInterval(
  interval: Interval,
  comparator: Comparator,
  threshold: number,
): Truth {
  const upwards = comparator === ">=" || comparator === ">";
  // Below is the opposite of reaching, at most that of exceeding.
  const strict = comparator === ">" || comparator === "<=";
  const reached = reaches(interval, threshold, strict);
  if (upwards || reached === "UNKNOWN") return reached;
  return reached === "TRUE" ? "FALSE" : "TRUE";
}
