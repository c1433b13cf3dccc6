import { isDenied } from "../is-denied.js";
import { isSparse } from "../is-sparse.js";
import type { ClaimRecord } from "../records.js";
import type { Projecting } from "./projecting.js";
import { statedEdges } from "./stated-edges.js";

/**
 * Says what becomes of a claim in the graph that is drawn from the claims.
 *
 * A relation to something that the graph does not hold is no edge, so such a claim stays a claim,
 * unless it dates something or also says what is one; so does a claim that denies, and a sparse
 * rate where figures are dense.
 */
export function claimFate(context: Projecting, claim: ClaimRecord): string {
  if (isDenied(claim)) return "CLAIM_ONLY";
  const fate = context.predicates.get(claim.predicate)?.fate;
  if (fate === "FIGURE" && isSparse(claim)) return "CLAIM_ONLY";
  if (fate === "FIGURE" || fate === "OBSERVATION" || fate === "STATE") return fate;
  if (statedEdges(context, claim).length > 0) return "EDGE";
  return claim.dates === undefined ? "CLAIM_ONLY" : "DATE";
}
