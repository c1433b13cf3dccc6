import { endsOf, type Ends } from "../../knowledge/index.js";
import type { RuleFigure } from "../rule-chip.js";
import { truthOf, type Truth } from "../words/truth.js";
import type { Comparator } from "./condition.js";

/** Where a figure's true value lies; an open end does not belong to it. */
export type Interval = Omit<Ends, "approximate">;

/** Gives where a figure's true value lies, as its comparator says; without one exactly there. */
export function intervalOf({
  value,
  valueMax = null,
  comparator,
}: Pick<RuleFigure, "value" | "valueMax" | "comparator">): Interval {
  return endsOf({ value, valueMax, comparator: comparator ?? "=" });
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
