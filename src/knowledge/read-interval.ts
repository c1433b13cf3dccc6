import edtf from "edtf";
import { FIRST_DAY, LAST_DAY } from "./open-time.js";
import type { Interval } from "./records.js";

/** EDTF numbers quarters 33 to 36; people write Q1 to Q4. */
const QUARTER = /^(\d{4})-Q([1-4])$/u;
const OPEN = "..";

/** Dates begin with a year: a century such as EDTF's `12` is more likely a month gone astray. */
const YEAR_FIRST = /^\d{2}[\dX]{2}(?![\dX])/u;

interface Days {
  readonly earliest: string;
  readonly latest: string;
}

const dayOf = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, FIRST_DAY.length);

/** Reads one date without a span; undefined when it is none. */
function readDate(text: string): Days | undefined {
  if (!YEAR_FIRST.test(text) || text.includes("T")) return undefined;
  const quarter = QUARTER.exec(text);
  const written = quarter === null ? text : `${quarter[1]}-${32 + Number(quarter[2])}`;
  try {
    const { min, max } = edtf(written);
    return { earliest: dayOf(min), latest: dayOf(max) };
  } catch {
    return undefined;
  }
}

/**
 * Reads a time with its precision: a year, a month, a quarter, a day, or a span of two of them.
 *
 * Takes EDTF (`2025`, `2025-12`, `2025-12~`, `2026-02-11/2026-02-20`, `2025/..`) and the quarters
 * `2024-Q4`. Gives undefined for what is no date, for a time of day, and for a span that ends
 * before it begins.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function readInterval(text: string): Interval | undefined {
  const parts = text.split("/");
  if (parts.length > 2) return undefined;
  const [from = "", to = from] = parts;
  const first = from === OPEN && parts.length === 2 ? { earliest: FIRST_DAY } : readDate(from);
  const last = to === OPEN && parts.length === 2 ? { latest: LAST_DAY } : readDate(to);
  if (first === undefined || last === undefined) return undefined;
  if (from === OPEN && to === OPEN) return undefined;
  const interval = { earliest: first.earliest, latest: last.latest, text };
  return interval.earliest <= interval.latest ? Object.freeze(interval) : undefined;
}
