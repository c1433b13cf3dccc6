import { all, any, not, type Truth } from "../words/truth.js";
import type { Condition, OpenCondition } from "./condition.js";
import { compareInterval, intervalOf } from "./interval.js";
import { figureOf, type Reading } from "./reading.js";

/** The truth of each condition of a rule, by key, in one reading. */
export type Truths = ReadonlyMap<string, Truth>;

function truthIn(
  condition: Exclude<Condition, OpenCondition>,
  reading: Reading,
  truths: Map<string, Truth>,
): Truth {
  switch (condition.kind) {
    case "Threshold": {
      const figure = figureOf(reading, condition.metric);
      if (figure === undefined) return "UNKNOWN";
      return compareInterval(intervalOf(figure), condition.comparator, condition.threshold);
    }
    case "Situation":
      return condition.judge(reading.situation).holds;
    case "Not":
      return not(judgeInto(condition.of[0], reading, truths));
    case "All":
      return all(condition.of.map((one) => judgeInto(one, reading, truths)));
    case "Any":
      return any(condition.of.map((one) => judgeInto(one, reading, truths)));
  }
}

function judgeInto(condition: Condition, reading: Reading, truths: Map<string, Truth>): Truth {
  const truth = condition.kind === "Open" ? "UNKNOWN" : truthIn(condition, reading, truths);
  truths.set(condition.key, truth);
  return truth;
}

/** Judges conditions and all below them in one reading of what is known. */
export function judgeConditions(conditions: readonly Condition[], reading: Reading): Truths {
  const truths = new Map<string, Truth>();
  for (const condition of conditions) judgeInto(condition, reading, truths);
  return truths;
}
