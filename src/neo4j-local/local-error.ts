import { EngineError } from "../errors/index.js";

/** The Neo4j of this machine cannot be had: why, and what would help. */
export function localError(message: string, cause?: unknown): EngineError {
  return new EngineError("ENGINE_UNAVAILABLE", message, undefined, cause);
}
