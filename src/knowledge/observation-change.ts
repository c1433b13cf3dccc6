import { daysBetween, subtract } from "../util/index.js";
import { acceptanceOrder } from "./acceptance-order.js";
import { datePrecision } from "./date-precision.js";

/** A claim behind an observation, as far as its place among others depends on it. */
interface ObservingClaim {
  readonly id: string;
  readonly modality: string;
  readonly knownFrom: string;
  readonly document: { readonly documentClass: string };
}

/** An observation with its period and whatever tells what it is a number of. */
export interface ObservedNumber {
  readonly id: string;
  readonly metric: string;
  readonly objectText: string | null;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: string;
  readonly unit: string | null;
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
  readonly period: {
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly text: string | null;
  } | null;
  readonly claims: readonly ObservingClaim[];
}

/** How a number changed since the one before it. */
export interface ObservationChange<Observed> {
  /** The change in the unit of the numbers; null where it is unknown. */
  readonly absolute: number | null;
  /** The change divided by the number before; null where it is unknown, or that number is 0. */
  readonly relative: number | null;
  readonly previous: Observed;
  /** Why the change is unknown. */
  readonly unknownBecause: string | null;
}

/** The comparator of a number that is stated as it is. */
const EQUAL = "=";

/** A part of a whole: unlike an amount it does not grow with the time it is measured over. */
const SHARE = "%";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names what an observation is a number of; only those of one name can be compared. */
function measured({ metric, objectText, unit, qualifiers }: ObservedNumber): string {
  const circumstances = qualifiers.map(({ name, value }) => [name, value]).sort();
  return JSON.stringify([metric, objectText, unit, circumstances]);
}

const accepted = acceptanceOrder<ObservingClaim>(({ document }) => document.documentClass);

/** The later period first, of those that end together the shorter, then the accepted claim. */
function latestFirst(a: ObservedNumber, b: ObservedNumber): number {
  const [of, other] = [a.claims[0], b.claims[0]];
  return (
    compare(b.period?.latest ?? "", a.period?.latest ?? "") ||
    compare(b.period?.earliest ?? "", a.period?.earliest ?? "") ||
    (of !== undefined && other !== undefined ? accepted(of, other) : 0) ||
    compare(a.id, b.id)
  );
}

/** A period's length as far as it matters: its unit of the calendar, of a span its months. */
function lengthOf({ period }: ObservedNumber): string {
  const { earliest, latest, text } = period ?? {};
  if (earliest == null || latest == null) return "";
  const precision = datePrecision({ earliest, latest, text: text ?? "" });
  const days = daysBetween(earliest, latest) + 1;
  return precision === "SPAN" ? `${Math.round((days * 12) / 365.25)} months` : precision;
}

function whyUnknown(now: ObservedNumber, before: ObservedNumber): string | null {
  const inexact = [now, before].find(
    ({ comparator, valueMax }) => comparator !== EQUAL || valueMax !== null,
  );
  if (inexact !== undefined) {
    const which = inexact === now ? "This number" : "The number before";
    return `${which} is stated as a bound, an approximation or a range.`;
  }
  if (now.unit !== SHARE && lengthOf(now) !== lengthOf(before)) {
    return "The two numbers are stated for periods of different lengths.";
  }
  return null;
}

/**
 * Tells how a number changed since the one before: of the same subject, metric, unit, object and
 * circumstances, stated for the latest period that ended before this one's began.
 *
 * Takes the observation and all of its subject in view; gives null where it has no period, or
 * nothing came before.
 */
export function observationChange<Observed extends ObservedNumber>(
  now: Observed,
  all: readonly Observed[],
): ObservationChange<Observed> | null {
  const begins = now.period?.earliest ?? null;
  if (begins === null) return null;
  const name = measured(now);
  const [previous] = all
    .filter((other) => {
      const ends = other.period?.latest ?? null;
      return ends !== null && ends < begins && measured(other) === name;
    })
    .sort(latestFirst);
  if (previous === undefined) return null;
  const unknownBecause = whyUnknown(now, previous);
  const absolute = unknownBecause === null ? subtract(now.value, previous.value) : null;
  const relative = absolute === null || previous.value === 0 ? null : absolute / previous.value;
  return { absolute, relative, previous, unknownBecause };
}
