import type { WriteConflictError } from "../../engine/index.js";
import { ChipgraphError } from "../../errors/index.js";

/** The error's name, by which it is told: nothing but types of the engine comes in here. */
const NAME: WriteConflictError["name"] = "WriteConflictError";

/** Whether an error says that somebody else wrote since the store was read. */
export function isWriteConflict(error: unknown): boolean {
  return error instanceof ChipgraphError && error.name === NAME;
}
