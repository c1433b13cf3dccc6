import { metricName, metricUnit } from "../metric-words.js";
import type { Situation } from "../situation.js";
import type {
  Comparator,
  Condition,
  GroupCondition,
  Judgement,
  NotCondition,
  OpenCondition,
  SituationCondition,
  ThresholdCondition,
} from "./condition.js";
import { formatNumber } from "../../util/index.js";

const IN_WORDS: Readonly<Record<Comparator, string>> = {
  ">=": "at least",
  ">": "above",
  "<": "below",
  "<=": "at most",
};

/** A figure held against a number, with its sentence. */
export function threshold(
  key: string,
  metric: string,
  comparator: Comparator,
  number: number,
): ThresholdCondition {
  const unit = metricUnit(metric);
  const said = `${formatNumber(number)}${unit === "" ? "" : ` ${unit}`}`;
  const text = `${metricName(metric)} is ${IN_WORDS[comparator]} ${said}.`;
  return { kind: "Threshold", key, text, metric, comparator, threshold: number };
}

/** Conditions that must all hold. */
export function allOf(key: string, text: string, of: readonly Condition[]): GroupCondition {
  return { kind: "All", key, text, of };
}

/** Conditions of which one is enough. */
export function anyOf(key: string, text: string, of: readonly Condition[]): GroupCondition {
  return { kind: "Any", key, text, of };
}

/** The opposite of a condition. */
export function notThat(key: string, text: string, of: Condition): NotCondition {
  return { kind: "Not", key, text, of: [of] };
}

/** Something about the transaction other than a figure. */
export function situationIs(
  key: string,
  text: string,
  judge: (situation: Situation) => Judgement,
): SituationCondition {
  return { kind: "Situation", key, text, judge };
}

/** Something that no data can answer. */
export function open(key: string, text: string, missing: string): OpenCondition {
  return { kind: "Open", key, text, missing };
}
