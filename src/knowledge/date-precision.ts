import type { Interval } from "./records.js";

/** How exactly a time is told: the calendar's unit that it fills, or a span of whatever length. */
export type DatePrecision = "DAY" | "MONTH" | "QUARTER" | "YEAR" | "SPAN";

const MONTHS: ReadonlyMap<number, DatePrecision> = new Map([
  [1, "MONTH"],
  [3, "QUARTER"],
  [12, "YEAR"],
]);

/** The number of a day's month since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The last day of the month that a day lies in. */
function lastOfMonth(day: string): string {
  const next = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.toISOString().slice(0, day.length);
}

/**
 * Tells how exactly a time is told.
 *
 * A day, a month, a quarter or a year is one that is written as such, however surely. Two dates
 * with a slash between them are a span, and so are seasons, decades and whatever has an open end.
 */
export function datePrecision({ earliest, latest, text }: Interval): DatePrecision {
  if (text.includes("/")) return "SPAN";
  if (earliest === latest) return "DAY";
  const whole = earliest.endsWith("-01") && lastOfMonth(latest) === latest;
  const months = monthOf(latest) - monthOf(earliest) + 1;
  const precision = whole && monthOf(earliest) % months === 0 ? MONTHS.get(months) : undefined;
  return precision ?? "SPAN";
}
