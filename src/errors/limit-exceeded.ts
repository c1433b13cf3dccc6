import { QueryError } from "./query-error.js";

/**
 * Refuses what asks for too much, and says how much it is and how much would do.
 *
 * Takes what is too much as a clause, such as "The query is 13 relations deep", its count where it
 * was counted, and what would make it less. Errors: LIMIT_EXCEEDED, always.
 */
export function limitExceeded(
  said: string,
  {
    count,
    limit,
    setting,
  }: { readonly count?: number; readonly limit: number; readonly setting?: string },
  advice?: string,
): never {
  const more = advice === undefined ? "" : ` ${advice}`;
  throw new QueryError("LIMIT_EXCEEDED", `${said}; the limit is ${limit}.${more}`, {
    ...(count === undefined ? {} : { count }),
    limit,
    ...(setting === undefined ? {} : { setting }),
  });
}
