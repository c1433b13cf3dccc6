import { ChipgraphError, type ErrorCode } from "./chipgraph-error.js";

/** Something asked for that only editors may do, and not asked as one. */
export class AccessError extends ChipgraphError {
  constructor(
    readonly code: Extract<ErrorCode, "UNAUTHENTICATED" | "FORBIDDEN">,
    message: string,
  ) {
    super(message);
  }
}
