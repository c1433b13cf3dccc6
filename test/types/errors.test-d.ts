// Read by the compiler only: each @ts-expect-error is a mistake that it must notice.
import {
  ChipgraphError,
  type DataError,
  EngineError,
  QueryError,
  type ErrorCode,
} from "../../src/errors/index.js";

/** A query's error carries a code that is the caller's to mend. */
export const queryErrors: readonly ChipgraphError[] = [
  new QueryError("UNKNOWN_NAME", "No chip is called that."),
  // @ts-expect-error -- a database that is gone is not the caller's fault
  new QueryError("ENGINE_UNAVAILABLE", "The database is gone."),
  // @ts-expect-error -- codes are a closed list
  new QueryError("NOT_FOUND", "No chip is called that."),
];

/** An engine's error never blames the caller. */
export const engineErrors: readonly ChipgraphError[] = [
  new EngineError("DEADLINE_EXCEEDED", "It took too long.", undefined, undefined),
  // @ts-expect-error -- a wrong query is refused before an engine sees it
  new EngineError("BAD_USER_INPUT", "Wrong.", undefined, undefined),
];

/** Facts of an error do not change once it is made. */
export function facts(error: DataError): ErrorCode {
  // @ts-expect-error -- readonly
  error.mistakes = [];
  // @ts-expect-error -- a data error has one code
  const code: "INTERNAL" = error.code;
  return code;
}

// @ts-expect-error -- the base class has no code of its own
export const bare = new ChipgraphError("Something.");
