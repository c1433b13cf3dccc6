import { LARGEST_PAGE } from "../api/index.js";
import { limitExceeded } from "../errors/index.js";

/** What a request may ask for at most; the database never sees more. */
export const LIMITS = Object.freeze({
  /** Relations below each other, in selections and in filters. */
  depth: 12,
  /** Filters inside filters, whatever joins them; statements nest as deep. */
  nesting: 30,
  /** Root fields of one operation, each of which is a statement. */
  roots: 100,
  /** Nodes on one page. */
  page: LARGEST_PAGE,
});

/** Refuses a query that is too deep, wide or long. Errors: LIMIT_EXCEEDED. */
export function queryTooLarge(what: string, count: number, limit: number): never {
  limitExceeded(`The query is ${count} ${what}`, { count, limit });
}
