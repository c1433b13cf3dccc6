import { edgeId, type EdgeIdentity } from "../project/project-edge.js";
import type { Projecting } from "../project/projecting.js";
import { statedEdges } from "../project/stated-edges.js";
import type { ScalarValue } from "../records.js";
import { changesBetween, sameIds } from "./changes-between.js";
import type { EdgeDifference } from "./knowledge-difference.js";

interface Stated {
  readonly identity: EdgeIdentity;
  readonly claims: readonly string[];
}

/** The edges that claims state between what is held, each with its claims by id. */
function edgesOf(context: Projecting): ReadonlyMap<string, Stated> {
  const { entities } = context.knowledge;
  const found = new Map<string, Stated>();
  for (const claim of context.claims) {
    for (const identity of statedEdges(context, claim)) {
      // A document that a claim names may stand outside the view that the claim is in.
      if (!entities.has(identity.from) || !entities.has(identity.to)) continue;
      const { relation, from, to } = identity;
      const key = [relation.type, from, to, edgeId(identity)].join(" ");
      const claims = found.get(key)?.claims ?? [];
      // A claim may state an edge twice: by itself and by what it also says.
      if (claims.at(-1) === claim.id) continue;
      found.set(key, { identity, claims: [...claims, claim.id] });
    }
  }
  return found;
}

/** Gives the edges that differ, by relation, ends and properties. */
export function edgeDifferences(before: Projecting, after: Projecting): readonly EdgeDifference[] {
  const changes = changesBetween(edgesOf(before), edgesOf(after), (old, now) =>
    sameIds(old.claims, now.claims),
  );
  return changes.flatMap(({ change, before: old, after: now }) => {
    const identity = (now ?? old)?.identity;
    if (identity === undefined) return [];
    const { relation, from, to, own } = identity;
    return [
      {
        relation: relation.type,
        from,
        to,
        properties: own as Readonly<Record<string, ScalarValue>>,
        change,
        claimsBefore: old?.claims ?? [],
        claimsAfter: now?.claims ?? [],
      },
    ];
  });
}
