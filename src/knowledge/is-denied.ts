import type { ClaimRecord } from "./records.js";

const DENIED = "DENIED";

/**
 * Whether a claim says that something is not so.
 *
 * Nothing positive follows from such a claim: no edge, figure, date, observation or state. It
 * stays a claim, and is found by what it names.
 */
export function isDenied({ modality }: Pick<ClaimRecord, "modality">): boolean {
  return modality === DENIED;
}
