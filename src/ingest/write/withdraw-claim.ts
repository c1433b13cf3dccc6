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

/** Withdraws a claim; one that was withdrawn before is given back as it is. */
export function withdrawClaim(
  claim: ClaimRecord,
  { by, on, reason, instant }: Withdrawal,
): ClaimRecord {
  if (!stands(claim)) return claim;
  return {
    ...claim,
    // Nothing is withdrawn before it is known.
    knownTo: on < claim.knownFrom ? claim.knownFrom : on,
    recordedTo: instant,
    withdrawnBy: by,
    withdrawalReason: reason,
  };
}
