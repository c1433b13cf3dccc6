import type { ClaimRecord } from "../../knowledge/index.js";
import { withdrawClaim, type Withdrawal } from "../write/withdraw-claim.js";
import type { Claims } from "../write/claim-versions.js";
import type { ClaimChanges } from "./claim-changes.js";

/** Withdraws some of the claims that are held; what curators withdrew before stays as it is. */
export function withdrawAmong(
  held: Claims,
  given: readonly ClaimRecord[],
  withdrawal: Withdrawal,
): Omit<ClaimChanges, "next"> & { readonly claims: Claims } {
  const claims = new Map(held);
  const [withdrawn, unchanged]: [string[], string[]] = [[], []];
  for (const claim of given) {
    const gone = withdrawClaim(claim, withdrawal);
    claims.set(gone.id, gone);
    (gone === claim ? unchanged : withdrawn).push(claim.id);
  }
  return { claims, recorded: [], withdrawn, unchanged };
}
