import { isDeepStrictEqual } from "node:util";
import type { Row } from "./engine.js";
import { WriteConflictError } from "./write-conflict-error.js";
import type { WriteGuard } from "./write-guard.js";

/** Refuses a write whose guard gave other rows than it must. Errors: WriteConflictError. */
export function checkGuard(guard: WriteGuard, rows: readonly Row[], address: string): void {
  if (!isDeepStrictEqual(rows, guard.rows)) throw new WriteConflictError(address);
}
