import { formatNumber, groupBy } from "../../util/index.js";
import type { ClaimRecord } from "../records.js";
import { claimedRange, exactly, gapBetween } from "./claimed-range.js";
import type { Contradiction } from "./contradiction.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";
import { severityOf } from "./severity-of.js";

/** More than counts rounded to their first places may differ by. */
const TOLERANCE = 0.05;

function judge(context: Searching, parts: ClaimRecord, wholes: ClaimRecord): Contradiction[] {
  const [many, few] = [claimedRange(parts), claimedRange(wholes)];
  const ends = [parts.valueMax, wholes.valueMax];
  const [most, top] = ends;
  if (many === undefined || few === undefined || most === undefined || top === undefined) return [];
  const [low, high] = [many.value / few.value, most / top];
  const gap = gapBetween(exactly(low), exactly(high));
  if (gap <= TOLERANCE) return [];
  const { subject = "" } = parts;
  const name = context.nameOf(subject);
  const texts = [
    `${formatNumber(many.value)} ÷ ${formatNumber(few.value)} = ${formatNumber(low)}`,
    `${formatNumber(most)} ÷ ${formatNumber(top)} = ${formatNumber(high)}`,
  ];
  return [
    makeContradiction({
      kind: "RATIO",
      status: "OPEN",
      severity: severityOf(context, gap, "OPEN", [parts]),
      about: [subject],
      key: [parts.predicate, wholes.predicate, subject, parts.document],
      gap,
      formula: texts.join("; "),
      probableCause: "NONE_FOUND",
      explanation: {
        en: `${name.en}: the parts of each whole are not as many at both ends of the ranges: ${texts.join(" against ")}.`,
        zh: `${name.zh}:两端每单位所含数量不一:${texts.join(",而")}。`,
      },
      claims: [parts, wholes],
    }),
  ];
}

/**
 * Finds ranges of parts and of wholes whose ends do not give the same number of parts in each.
 *
 * What one document plans or expects must still fit together, so forecasts count here.
 */
export function partsOfWholes(context: Searching): readonly Contradiction[] {
  return context.rules.partsOfWholes.flatMap(({ parts, wholes }) => {
    const counts = context.claims.filter(
      ({ predicate }) => predicate === parts || predicate === wholes,
    );
    const groups = groupBy(counts, ({ subject, document }) => `${subject} ${document}`);
    return [...groups.values()].flatMap((group) => {
      const part = group.find(({ predicate }) => predicate === parts);
      const whole = group.find(({ predicate }) => predicate === wholes);
      return part === undefined || whole === undefined ? [] : judge(context, part, whole);
    });
  });
}
