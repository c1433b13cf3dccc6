import { isDenied } from "../is-denied.js";
import type { ClaimRecord } from "../records.js";
import { stateQualifiers } from "../state-qualifiers.js";
import { hungNode, type GraphPart } from "./hung-node.js";
import type { Projecting } from "./projecting.js";

/**
 * Makes the state into which a claim puts an entity; claims that speak of none, or deny it, make
 * none.
 *
 * The aspect is that of the predicate, or a qualifier of any other claim: what says that a review
 * was started also says that an approval is pending.
 */
export function projectState(context: Projecting, claim: ClaimRecord): GraphPart {
  if (isDenied(claim)) return { nodes: [], edges: [] };
  const predicate = context.predicates.get(claim.predicate);
  const named = stateQualifiers(claim);
  const aspect = predicate?.fate === "STATE" ? predicate.aspect : named.aspect;
  const entity = named.stateOf ?? claim.subject;
  if (aspect === undefined || named.state === undefined || entity === undefined) {
    return { nodes: [], edges: [] };
  }
  return hungNode(context, claim, {
    role: "state",
    on: "state-of",
    by: "state-by-claim",
    entity,
    given: {
      aspect,
      state: named.state,
      since: claim.about === undefined ? undefined : { ...claim.about },
    },
  });
}
