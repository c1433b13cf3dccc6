import { isDenied } from "../is-denied.js";
import type { ClaimRecord } from "../records.js";
import { isStateQualifier } from "../state-qualifiers.js";
import { hungNode, type GraphPart } from "./hung-node.js";
import { objectWords } from "./object-words.js";
import type { Projecting } from "./projecting.js";
import { qualifierParts } from "./qualifier-parts.js";

/** The comparator of a number that was stated without one. */
const EQUAL = "=";

/**
 * Makes the observation of a claim that states a number about its subject; others make none, nor
 * does one that denies the number.
 */
export function projectObservation(context: Projecting, claim: ClaimRecord): GraphPart {
  const { subject, value } = claim;
  const fate = context.predicates.get(claim.predicate)?.fate;
  const observes = fate === "OBSERVATION" && !isDenied(claim);
  if (!observes || subject === undefined || value === undefined) {
    return { nodes: [], edges: [] };
  }
  return hungNode(context, claim, {
    role: "observation",
    on: "observed",
    by: "observed-by-claim",
    entity: subject,
    given: {
      metric: claim.predicate,
      objectText: objectWords(context, claim),
      value,
      valueMax: claim.valueMax,
      comparator: claim.comparator ?? EQUAL,
      unit: claim.unit,
      qualifiers: qualifierParts(claim.qualifiers, (name) => !isStateQualifier(name)),
      period: claim.about === undefined ? undefined : { ...claim.about },
    },
  });
}
