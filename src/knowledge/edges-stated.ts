import { isDenied } from "./is-denied.js";
import type { PredicateRegistry } from "./predicate-registry.js";
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
  return [...claims.values()].flatMap((claim) => {
    if (isDenied(claim)) return [];
    return [claim, ...claim.also].flatMap(({ predicate, subject, object }) =>
      predicates.get(predicate)?.fate === "EDGE" && subject !== undefined && object !== undefined
        ? [{ type: predicate, from: subject, to: object, claim }]
        : [],
    );
  });
}
