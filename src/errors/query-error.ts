import { ChipgraphError, type ErrorCode } from "./chipgraph-error.js";

/** The codes that are the caller's to mend. */
export type QueryErrorCode = Extract<
  ErrorCode,
  "BAD_USER_INPUT" | "UNKNOWN_NAME" | "NO_FIGURE" | "CURSOR_MISMATCH" | "LIMIT_EXCEEDED"
>;

/** A query that cannot be answered as it was asked: the caller's to mend. */
export class QueryError extends ChipgraphError {
  constructor(
    readonly code: QueryErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message, details);
  }
}
