import { LAST_DAY, type ClaimRecord, type Recorder } from "../../knowledge/index.js";

/** Who withdraws a claim, from when it no longer stands, and why. */
export interface Withdrawal {
  readonly by: Recorder;
  readonly on: string;
  readonly reason?: string | undefined;
  /** The instant at which it is recorded. */
  readonly instant: string;
}

/** Whether a claim has not been withdrawn. */
export function stands({ knownTo }: Pick<ClaimRecord, "knownTo">): boolean {
  return knownTo === LAST_DAY;
}

/**
 * Withdraws a claim; one that was withdrawn before is given back as it is.
 *
 * Where a file no longer made it and a curator takes it back, it is the curator's from then on, so
 * that the file cannot bring it back; the day from which it no longer stands stays.
 */
export function withdrawClaim(
  claim: ClaimRecord,
  { by, on, reason, instant }: Withdrawal,
): ClaimRecord {
  if (!stands(claim)) {
    const isTakenOver = claim.withdrawnBy === "FILE" && by === "CURATOR";
    return isTakenOver ? { ...claim, withdrawnBy: by, withdrawalReason: reason } : claim;
  }
  return {
    ...claim,
    // Nothing is withdrawn before it is known.
    knownTo: on < claim.knownFrom ? claim.knownFrom : on,
    recordedTo: instant,
    withdrawnBy: by,
    withdrawalReason: reason,
  };
}
