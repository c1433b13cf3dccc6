import type { ClaimRecord } from "../records.js";
import { claimedRange, type Range } from "./claimed-range.js";
import type { Contradiction } from "./contradiction.js";
import { knownFigure } from "./known-figure.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";
import { severityOf } from "./severity-of.js";
import { statedKey } from "./stated-key.js";
import { formatNumber } from "../../util/index.js";

/** A ratio of two figures by one metric. */
interface Ratio {
  readonly metric: string;
  readonly value: number;
  readonly claims: readonly ClaimRecord[];
  readonly text: string;
}

function ratioBy(context: Searching, claim: ClaimRecord, metric: string): Ratio | undefined {
  const { subject = "", object = "", document } = claim;
  const one = knownFigure(context, subject, metric, document);
  const other = knownFigure(context, object, metric, document);
  if (one === undefined || other === undefined || other.value === 0) return undefined;
  const value = one.value / other.value;
  const bracket = (text: string): string => (text.includes(" ") ? `(${text})` : text);
  return {
    metric,
    value,
    claims: [...one.claims, ...other.claims],
    text: `${bracket(one.text)} ÷ ${bracket(other.text)} = ${formatNumber(value)}`,
  };
}

const agrees = (stated: Range, { value }: Ratio): boolean =>
  value >= stated.low - stated.half && value <= stated.high + stated.half;

/** Whether a multiple is the ratio with its decimals cut off rather than rounded. */
const isCutOff = (stated: Range, { value }: Ratio): boolean =>
  value > stated.value && value < stated.value + 2 * stated.half;

function judge(
  context: Searching,
  claim: ClaimRecord,
  metrics: readonly string[],
): Contradiction | undefined {
  const stated = claimedRange(claim);
  const ratios = metrics.flatMap((metric) => ratioBy(context, claim, metric) ?? []);
  const [first] = ratios;
  // A metric that is not named may be any of them: one that fits will do.
  if (stated === undefined || first === undefined) return undefined;
  if (ratios.some((ratio) => agrees(stated, ratio))) return undefined;
  const { nameOf, labelOf } = context;
  const { subject = "", object = "" } = claim;
  const cutOff = ratios.find((ratio) => isCutOff(stated, ratio));
  const status = cutOff === undefined ? "OPEN" : "EXPLAINED";
  const gap = Math.abs((cutOff ?? first).value - stated.value) / Math.abs(stated.value);
  const [one, other] = [nameOf(subject), nameOf(object)];
  const by = (language: "en" | "zh"): readonly string[] =>
    ratios.map(({ metric, text }) => `${labelOf(metric)[language]} ${text}`);
  const why =
    cutOff === undefined
      ? { en: "none of them is near it", zh: "均不相符" }
      : { en: "it is one of them rounded down", zh: "系其中之一向下取整" };
  const times = formatNumber(stated.value);
  return makeContradiction({
    kind: "RATIO",
    status,
    severity: severityOf(context, gap, status, [claim]),
    about: [subject, object],
    key: [claim.predicate, subject, object, claim.document, ...statedKey(claim), ...metrics],
    gap,
    formula: (cutOff ?? first).text,
    probableCause: cutOff === undefined ? "NONE_FOUND" : "ROUNDING",
    explanation: {
      en: `${one.en} is said to be ${times} times ${other.en}; by figures: ${by("en").join("; ")}; ${why.en}.`,
      zh: `称${one.zh}为${other.zh}的${times}倍;按数据:${by("zh").join(";")};${why.zh}。`,
    },
    claims: [claim, ...ratios.flatMap(({ claims }) => claims)],
  });
}

/** Finds stated multiples that the figures do not bear out. */
export function multiples(context: Searching): readonly Contradiction[] {
  return context.rules.multiples.flatMap(({ predicate, metrics, metric }) =>
    context.facts.flatMap((claim) => {
      if (claim.predicate !== predicate) return [];
      const named = claim.qualifiers[metric];
      return judge(context, claim, named === undefined ? metrics : [String(named)]) ?? [];
    }),
  );
}
