import { QueryError } from "../errors/index.js";

/** Reads a day as YYYY-MM-DD; anything else, and a day that no month has, is a QueryError. */
export function readDay(given: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(given)) return given;
  throw new QueryError(
    "BAD_USER_INPUT",
    `on is "${given}", which is no day; write it as YYYY-MM-DD, such as 2026-02-01.`,
    { argument: "on", given },
  );
}
