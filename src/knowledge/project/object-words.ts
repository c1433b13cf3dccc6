import type { ClaimRecord } from "../records.js";
import type { Projecting } from "./projecting.js";

/** The object of a claim in words: as the claim gives them, or else the name of the entity. */
export function objectWords(
  { nameOf }: Projecting,
  { object, objectText }: ClaimRecord,
): string | undefined {
  return objectText ?? (object === undefined ? undefined : nameOf(object));
}
