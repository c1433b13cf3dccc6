import type { Words } from "../../model/index.js";
import { daysBetween, groupBy } from "../../util/index.js";
import { clocksOf, type Clock } from "./clocks.js";
import type { Contradiction } from "./contradiction.js";
import { commonDays, type Dates, type GivenDate } from "./dates.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";

const hours = (value: number): string => `UTC${value < 0 ? "−" : "+"}${Math.abs(value)}`;

function zoneWords([west, east]: readonly [Clock, Clock]): Words {
  const apart = east.hours - west.hours;
  const from = `${String(24 - apart).padStart(2, "0")}:00`;
  return {
    en: `the clocks of ${west.en} (${hours(west.hours)}) and ${east.en} (${hours(east.hours)}) are ${apart} hours apart, so what happens after ${from} by the first is dated a day later by the second`,
    zh: `${west.zh}(${hours(west.hours)})与${east.zh}(${hours(east.hours)})相差${apart}小时,前者${from}起后者已是次日`,
  };
}

/** Dates with the documents that give them, the earliest first. */
function dateList({ nameOf }: Searching, dates: readonly GivenDate[]): Words {
  const sorted = [...dates].sort((a, b) => (a.interval.earliest < b.interval.earliest ? -1 : 1));
  const groups = [...groupBy(sorted, ({ interval }) => interval.text)].map(([text, of]) => {
    const documents = [...new Set(of.map(({ claim }) => claim.document))].map(nameOf);
    return {
      en: `${text} (${documents.map(({ en }) => en).join(", ")})`,
      zh: `${text}(${documents.map(({ zh }) => zh).join("、")})`,
    };
  });
  return {
    en: groups.map(({ en }) => en).join(" and "),
    zh: groups.map(({ zh }) => zh).join("与"),
  };
}

/** How many days lie between the dates that are farthest apart, when they exclude each other. */
function daysApart(dates: readonly GivenDate[]): number {
  const from = dates.map(({ interval }) => interval.latest).sort()[0] ?? "";
  const to =
    dates
      .map(({ interval }) => interval.earliest)
      .sort()
      .at(-1) ?? "";
  return daysBetween(from, to);
}

/**
 * What most likely sets dates apart, in words: two clocks settle it, a word that may mean several
 * moments is a guess.
 */
function causeOf(
  apart: number,
  clocks: readonly [Clock, Clock] | undefined,
  ambiguous: Words | undefined,
): Pick<Contradiction, "probableCause" | "status" | "severity"> & { readonly why: Words } {
  if (clocks !== undefined) {
    const why = zoneWords(clocks);
    return { probableCause: "DATE_ZONE", status: "EXPLAINED", severity: "LOW", why };
  }
  const days = { en: `they are ${apart} days apart`, zh: `相差${apart}天` };
  if (ambiguous !== undefined) {
    const why = { en: `${days.en}; ${ambiguous.en}`, zh: `${days.zh};${ambiguous.zh}` };
    return { probableCause: "SCOPE", status: "OPEN", severity: "LOW", why };
  }
  const severity = apart > 1 ? "MEDIUM" : "LOW";
  return { probableCause: "NONE_FOUND", status: "OPEN", severity, why: days };
}

/** Judges dates that should be of one moment. */
export function judgeDates(
  context: Searching,
  entity: string,
  moment: {
    readonly key: readonly string[];
    readonly words?: Words;
    /** What the moment's word may mean besides. */
    readonly ambiguous?: Words | undefined;
  },
  dates: readonly GivenDate[],
): Contradiction | undefined {
  if (dates.length < 2 || commonDays(dates) !== undefined) return undefined;
  const claims = dates.map(({ claim }) => claim);
  const apart = daysApart(dates);
  const clocks = apart === 1 ? clocksOf(context, claims) : undefined;
  const [name, list] = [context.nameOf(entity), dateList(context, dates)];
  const what = {
    en: moment.words === undefined ? name.en : `${name.en} (${moment.words.en})`,
    zh: moment.words === undefined ? name.zh : `${name.zh}(${moment.words.zh})`,
  };
  const { probableCause, status, severity, why } = causeOf(apart, clocks, moment.ambiguous);
  return makeContradiction({
    kind: "DIFFERENT_DATES",
    status,
    severity,
    about: [entity],
    key: [entity, ...moment.key],
    probableCause,
    explanation: {
      en: `${what.en} is dated ${list.en}; ${why.en}.`,
      zh: `${what.zh}的日期有${list.zh};${why.zh}。`,
    },
    claims,
  });
}

/**
 * Finds what is dated to days that exclude each other, and whether two clocks explain it.
 *
 * Of kinds with several moments, such as the announcement of a policy and its coming into force,
 * only dates of the same predicate and circumstances are compared.
 */
export function differingDates(context: Searching, dates: Dates): readonly Contradiction[] {
  const { rules, knowledge } = context;
  return [...dates].flatMap(([entity, given]) => {
    const kind = knowledge.entities.get(entity)?.kind ?? "";
    if (!rules.severalMoments.includes(kind))
      return judgeDates(context, entity, { key: [] }, given) ?? [];
    const moments = groupBy(given, ({ claim }) => claim.predicate);
    return [...moments].flatMap(
      ([predicate, of]) => judgeDates(context, entity, { key: [predicate] }, of) ?? [],
    );
  });
}
