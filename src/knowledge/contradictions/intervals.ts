import type { ClaimRecord, Interval } from "../records.js";
import { claimedRange, type Range } from "./claimed-range.js";
import type { Contradiction } from "./contradiction.js";
import type { Dates, GivenDate } from "./dates.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";
import { severityOf } from "./severity-of.js";
import { statedKey } from "./stated-key.js";
import { daysBetween, formatNumber } from "../../util/index.js";

/** A gap of no more than this share of an interval that is only said to be about so long. */
const ROUNDED = 0.25;

/** A stated interval in days: where it may lie, and the two things at its ends. */
interface Stated {
  readonly claim: ClaimRecord;
  readonly from: string;
  readonly to: string;
  readonly days: Range;
  readonly unit: string;
  readonly unitZh: string;
  /** Days in the unit. */
  readonly length: number;
}

interface Span {
  readonly shortest: number;
  readonly longest: number;
  readonly ends: readonly [GivenDate, GivenDate];
}

function readStated({ rules }: Searching, claim: ClaimRecord): Stated | undefined {
  const { predicate, ordinal, ordinalUnit, units } = rules.intervals;
  const isOrdinal = claim.predicate === ordinal;
  if (!isOrdinal && claim.predicate !== predicate) return undefined;
  const unit = isOrdinal ? ordinalUnit : (claim.unit ?? "");
  const [range, measure] = [claimedRange(claim), units[unit]];
  const { subject, object } = claim;
  if (!range || measure === undefined || !subject || !object) return undefined;
  const { days: length, zh: unitZh } = measure;
  // The second day is one day after the first; what counts from it comes later.
  const shift = isOrdinal ? 1 : 0;
  const scale = (value: number): number => (value - shift) * length;
  const days = {
    ...range,
    low: scale(range.low),
    high: scale(range.high),
    value: scale(range.value),
  };
  const [from, to] = isOrdinal ? [object, subject] : [subject, object];
  return { claim, from, to, days, unit, unitZh, length };
}

/** The dates by a claim's own document, or by all where that gives none. */
function datesFor(dates: Dates, entity: string, { document }: ClaimRecord): readonly GivenDate[] {
  const all = dates.get(entity) ?? [];
  const own = all.filter(({ claim }) => claim.document === document);
  return own.length > 0 ? own : all;
}

function spansOf(dates: Dates, { claim, to }: Stated, from: string): readonly Span[] {
  const between = (a: Interval, b: Interval): Pick<Span, "shortest" | "longest"> => ({
    shortest: daysBetween(a.latest, b.earliest),
    longest: daysBetween(a.earliest, b.latest),
  });
  return datesFor(dates, from, claim).flatMap((start) =>
    datesFor(dates, to, claim).map((end) => ({
      ...between(start.interval, end.interval),
      ends: [start, end] as const,
    })),
  );
}

const fits =
  ({ days }: Stated) =>
  ({ shortest, longest }: Span): boolean =>
    days.low <= longest && shortest <= days.high;

const missing = ({ days }: Stated, { shortest, longest }: Span): number =>
  Math.max(shortest - days.high, days.low - longest);

function judge(context: Searching, dates: Dates, stated: Stated): Contradiction | undefined {
  const { rules, statements, nameOf } = context;
  const { claim, from, to, days, unit, unitZh, length } = stated;
  const spans = spansOf(dates, stated, from);
  if (spans.length === 0 || spans.some(fits(stated))) return undefined;
  const [nearest] = [...spans].sort((a, b) => missing(stated, a) - missing(stated, b));
  if (nearest === undefined) return undefined;
  // Perhaps it was counted from what the first thing followed.
  const earlier = (statements.get(rules.intervals.follows) ?? [])
    .filter(({ subject }) => subject === from)
    .flatMap(({ claim: by, object }) =>
      spansOf(dates, stated, object)
        .filter(fits(stated))
        .map(({ ends }) => ({ by, object, ends })),
    )[0];
  const share = missing(stated, nearest) / Math.abs(days.value);
  const rounded = !earlier && days.low < days.high && share <= ROUNDED;
  const status = earlier || rounded ? "EXPLAINED" : "OPEN";
  const real = (text: number): string => formatNumber(Math.round((text / length) * 10) / 10);
  const span =
    nearest.shortest === nearest.longest
      ? real(nearest.shortest)
      : `${real(nearest.shortest)}–${real(nearest.longest)}`;
  const [first, last] = [nameOf(from), nameOf(to)];
  const start = earlier && nameOf(earlier.object);
  const why = start
    ? { en: `; it fits counted from ${start.en}`, zh: `;若自${start.zh}起算则相符` }
    : rounded
      ? { en: "; the interval is stated roughly", zh: ";所述间隔为约数" }
      : { en: "", zh: "" };
  const said = formatNumber(days.value / length);
  return makeContradiction({
    kind: "INTERVAL",
    status,
    severity: severityOf(context, share, status, [claim]),
    about: [to, from, ...(earlier ? [earlier.object] : [])],
    key: [claim.predicate, from, to, claim.document, ...statedKey(claim)],
    gap: share,
    formula: `${nearest.ends[1].interval.text} − ${nearest.ends[0].interval.text} = ${span} ${unit}`,
    probableCause: earlier ? "SCOPE" : rounded ? "ROUNDING" : "NONE_FOUND",
    explanation: {
      en: `${last.en} is said to come ${said} ${unit} after ${first.en}; by their dates it is ${span}${why.en}.`,
      zh: `称${last.zh}在${first.zh}之后${said}${unitZh};按日期为${span}${why.zh}。`,
    },
    claims: [
      claim,
      ...spans.flatMap(({ ends }) => ends.map((end) => end.claim)),
      ...(earlier ? [earlier.by, ...earlier.ends.map((end) => end.claim)] : []),
    ],
  });
}

/** Finds stated intervals that the dates at their ends do not allow. */
export function intervals(context: Searching, dates: Dates): readonly Contradiction[] {
  return context.facts.flatMap((claim) => {
    const stated = readStated(context, claim);
    return stated === undefined ? [] : (judge(context, dates, stated) ?? []);
  });
}
