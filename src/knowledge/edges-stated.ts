import type { PredicateRegistry } from "./predicate-registry.js";
import { statedEdges } from "./project/stated-edges.js";
import type { ClaimRecord, Knowledge } from "./records.js";

/** A relation that a claim states. */
export interface StatedEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly claim: ClaimRecord;
}

/** Gives every relation that the claims of a knowledge state, those of what they also say included. */
export function edgesStated(
  predicates: PredicateRegistry,
  { claims }: Knowledge,
): readonly StatedEdge[] {
  return [...claims.values()].flatMap((claim) =>
    statedEdges({ predicates }, claim).map(({ relation, from, to }) => ({
      type: relation.type,
      from,
      to,
      claim,
    })),
  );
}
