import { QueryError } from "../../errors/index.js";
import { LIMITS, queryTooLarge } from "../limits.js";
import type { Arguments } from "./arguments.js";

/** Refuses a page that is longer than pages may be, or shorter than nothing. */
export function checkLength(
  length: unknown,
  what: "nodes a page" | "groups long",
  name: "first" | "last" = "first",
): void {
  if (typeof length !== "number") return;
  if (length < 0) {
    const [plural] = what.split(" ");
    throw new QueryError(
      "BAD_USER_INPUT",
      `${name} is ${length}; ask for 0 to ${LIMITS.page} ${plural}.`,
    );
  }
  if (length > LIMITS.page) queryTooLarge(what, length, LIMITS.page);
}

/**
 * Refuses a page from both ends of its list, or of an impossible length.
 *
 * Relay's specification allows `first` and `last` together and advises against it: what such a
 * page leaves out depends on both.
 *
 * @see https://relay.dev/graphql/connections.htm#sec-Pagination-algorithm
 */
export function checkPage({ first, last }: Arguments): void {
  if (typeof first === "number" && typeof last === "number") {
    throw new QueryError(
      "BAD_USER_INPUT",
      `first is ${first} and last is ${last}; give one of them: first for the beginning of what the cursors leave, last for its end.`,
    );
  }
  checkLength(first, "nodes a page");
  checkLength(last, "nodes a page", "last");
}

/**
 * Says whether a page is the end of what its cursors leave rather than the beginning.
 *
 * Without a length, what comes before a cursor is read towards it.
 */
export function isBackward({ first, last, after, before }: Arguments): boolean {
  return last != null || (first == null && after == null && before != null);
}
