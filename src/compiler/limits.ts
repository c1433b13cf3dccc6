import { LARGEST_PAGE } from "../api/index.js";
import { QueryError } from "../errors/index.js";

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

/** Refuses a request that asks for too much, and says how much and how much would do. */
export function limitExceeded(what: string, count: number, limit: number): never {
  throw new QueryError("LIMIT_EXCEEDED", `The query is ${count} ${what}; the limit is ${limit}.`, {
    count,
    limit,
  });
}
