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

/** Whether a withdrawal by somebody would change a claim: curators' words outlast those of files. */
export function canWithdraw(
  claim: Pick<ClaimRecord, "knownTo" | "withdrawnBy">,
  by: Recorder,
): boolean {
  return stands(claim) || (by === "CURATOR" && claim.withdrawnBy !== "CURATOR");
}

/**
 * Withdraws a claim; one that was withdrawn before is given back as it is.
 *
 * Where only its file withdrew it, curators take the withdrawal over, so that it holds when the
 * file states the claim again; the earlier of both days stays.
 */
export function withdrawClaim(
  claim: ClaimRecord,
  { by, on, reason, instant }: Withdrawal,
): ClaimRecord {
  if (!canWithdraw(claim, by)) return claim;
  // Nothing is withdrawn before it is known.
  const day = on < claim.knownFrom ? claim.knownFrom : on;
  return {
    ...claim,
    knownTo: day < claim.knownTo ? day : claim.knownTo,
    recordedTo: stands(claim) ? instant : (claim.recordedTo ?? instant),
    withdrawnBy: by,
    withdrawalReason: reason,
  };
}
