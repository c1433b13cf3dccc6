import type { Place } from "../read/place.js";
import type { Report } from "./report.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Reports a day that is none; gives whether it is one. An absent day is nobody's mistake. */
export function checkDay(day: unknown, place: Place, report: Report): day is string {
  if (day === undefined) return false;
  if (typeof day === "string" && isDay(day)) return true;
  report(place, `"${String(day)}" is no day; write one as YYYY-MM-DD, such as 2025-12-09.`);
  return false;
}

/** Reports a day that is none or lies ahead: nothing is known before it is said. */
export function checkPastDay(day: unknown, today: string, place: Place, report: Report): void {
  if (checkDay(day, place, report) && day > today) {
    report(
      place,
      `"${day}" lies in the future (today is ${today}); nothing is known before it is said.`,
    );
  }
}
