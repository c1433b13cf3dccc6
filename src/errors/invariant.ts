import { ChipgraphError } from "./chipgraph-error.js";

/** A state that the code rules out: a fault of ours, never of the caller. */
export class InternalError extends ChipgraphError {
  readonly code = "INTERNAL" as const;
}

/** Throws an InternalError unless the condition holds. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InternalError(message);
}
