import { ChipgraphError, type ErrorCode } from "./chipgraph-error.js";

/** The codes an engine's failure may carry. */
export type EngineErrorCode = Extract<
  ErrorCode,
  "ENGINE_UNAVAILABLE" | "DEADLINE_EXCEEDED" | "OVERLOADED" | "INTERNAL"
>;

/** A failure of the database, carrying the statement that met it and the engine's own error. */
export class EngineError extends ChipgraphError {
  constructor(
    readonly code: EngineErrorCode,
    message: string,
    readonly statement: string | undefined,
    cause: unknown,
  ) {
    super(message, {}, cause);
  }
}
