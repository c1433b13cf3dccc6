import { isApproximate, isOpenBound } from "../knowledge/index.js";
import type { Condition, ThresholdCondition } from "./conditions/condition.js";
import type { Truths } from "./conditions/judge-condition.js";
import { figureOf, type Reading } from "./conditions/reading.js";
import { walkConditions } from "./conditions/walk-conditions.js";
import type { ToldCondition } from "./gate-verdict.js";
import { METRICS, metricName, metricUnit } from "./metric-words.js";
import type { RuleFigure } from "./rule-chip.js";
import { agreed } from "./words/truth.js";
import { formatNumber } from "../util/index.js";

/** A reading with the truth of each condition in it. */
export interface JudgedReading {
  readonly reading: Reading;
  readonly truths: Truths;
}

type Seen = Pick<
  ToldCondition,
  "observed" | "observedMax" | "observedValues" | "missing" | "note" | "claims"
>;

const NOTHING: Seen = {
  observed: null,
  observedMax: null,
  observedValues: [],
  missing: [],
  note: null,
  claims: [],
};

/** What would have to be known for a threshold; the die area at which a density is reached. */
function missingFigure({ metric, threshold }: ThresholdCondition, reading: Reading): string {
  const performance = reading.figures.get(METRICS.tpp);
  if (metric !== METRICS.density || performance === undefined) {
    return `${metricName(metric)} of ${reading.situation.chip.name}`;
  }
  const area = formatNumber(Math.round((performance.value / threshold) * 10) / 10);
  return `the die area of ${reading.situation.chip.name}: the density reaches ${threshold} where it is at most ${area} mm²`;
}

function noteOn(figures: readonly RuleFigure[], values: readonly number[]): string | null {
  const said: string[] = [];
  if (values.length > 1)
    said.push(`Sources differ: ${values.map((value) => formatNumber(value)).join(", ")}.`);
  if (figures.some(({ comparator }) => isApproximate(comparator ?? "="))) {
    said.push("A figure is approximate, and counts as its value.");
  }
  const bounds = figures.filter(({ comparator }) => isOpenBound(comparator ?? "="));
  for (const { comparator, value } of bounds) {
    said.push(`A source gives only a bound: ${comparator} ${formatNumber(value)}.`);
  }
  if (figures.some(({ basis }) => basis === "DERIVED")) said.push("A figure is derived.");
  return said.length === 0 ? null : said.join(" ");
}

function seenAt(condition: ThresholdCondition, readings: readonly JudgedReading[]): Seen {
  const found = readings.map(({ reading }) => figureOf(reading, condition.metric));
  const figures = found.filter((figure) => figure !== undefined);
  const values = [...new Set(figures.map(({ value }) => value))];
  const [first] = readings;
  const without = readings.find((_, at) => found[at] === undefined)?.reading;
  const missing = without === undefined ? [] : [missingFigure(condition, without)];
  const unsure =
    first !== undefined &&
    agreed(readings.map(({ truths }) => truths.get(condition.key) ?? "UNKNOWN")) === "UNKNOWN";
  if (unsure && without === undefined) {
    const unit = metricUnit(condition.metric);
    missing.push(
      `one figure for ${metricName(condition.metric)} on one side of ${formatNumber(condition.threshold)}${unit === "" ? "" : ` ${unit}`}`,
    );
  }
  return {
    observed: found[0]?.value ?? null,
    observedMax: found[0]?.valueMax ?? null,
    observedValues: values,
    missing,
    note: noteOn(figures, values),
    claims: [...new Set(figures.flatMap(({ claims }) => claims))],
  };
}

function see(condition: Condition, readings: readonly JudgedReading[]): Seen {
  switch (condition.kind) {
    case "Threshold":
      return seenAt(condition, readings);
    case "Situation": {
      const judged = readings.map(({ reading }) => condition.judge(reading.situation));
      const unknown = judged.filter(({ holds }) => holds === "UNKNOWN");
      return {
        ...NOTHING,
        missing: [...new Set(unknown.flatMap(({ missing = [] }) => missing))],
        claims: [...new Set(judged.flatMap(({ claims = [] }) => claims))],
      };
    }
    case "Open":
      return { ...NOTHING, missing: [condition.missing] };
    default:
      return NOTHING;
  }
}

/**
 * Tells a rule's conditions as a flat list, each after its parent.
 *
 * Takes the trees, the judged readings, what makes ids of keys, and whether the trees decide; a condition on which readings
 * differ is UNKNOWN, and says which values it was given.
 */
export function tellConditions(
  trees: readonly Condition[],
  readings: readonly JudgedReading[],
  idOf: (key: string) => string,
  decides: boolean,
): readonly ToldCondition[] {
  return trees.flatMap((tree) =>
    walkConditions(tree).map(({ condition, parent }) => {
      const figure = condition.kind === "Threshold" ? condition : undefined;
      return {
        id: idOf(condition.key),
        parent: parent === null ? null : idOf(parent),
        key: condition.key,
        text: condition.text,
        metric:
          figure === undefined || figure.metric === METRICS.memoryDensity ? null : figure.metric,
        comparator: figure?.comparator ?? null,
        threshold: figure?.threshold ?? null,
        holds: agreed(readings.map(({ truths }) => truths.get(condition.key) ?? "UNKNOWN")),
        decides,
        ...see(condition, readings),
      };
    }),
  );
}
