import type { GraphPart } from "../project/hung-node.js";
import type { Projecting } from "../project/projecting.js";
import type { ClaimRecord } from "../records.js";
import { changesBetween } from "./changes-between.js";
import type { HungDifference } from "./knowledge-difference.js";

/** Makes what a claim hangs on an entity: an observation, a state, or nothing. */
type Hang = (context: Projecting, claim: ClaimRecord) => GraphPart;

interface Hung {
  readonly entity: string;
  readonly contentHash: string;
}

function hungOn(context: Projecting, hang: Hang): ReadonlyMap<string, Hung> {
  const found = new Map<string, Hung>();
  for (const claim of context.claims) {
    const { nodes, edges } = hang(context, claim);
    const [node, edge] = [nodes[0], edges[0]];
    if (node === undefined || edge === undefined) continue;
    // A document that a claim names may stand outside the view that the claim is in.
    if (!context.knowledge.entities.has(edge.from)) continue;
    found.set(node.id, { entity: edge.from, contentHash: node.contentHash });
  }
  return found;
}

/** Gives the observations or the states that differ, by id. */
export function hungDifferences(
  before: Projecting,
  after: Projecting,
  hang: Hang,
): readonly HungDifference[] {
  return changesBetween(
    hungOn(before, hang),
    hungOn(after, hang),
    (old, now) => old.contentHash === now.contentHash,
  ).flatMap(({ key, change, before: old, after: now }) => {
    const entity = (now ?? old)?.entity;
    return entity === undefined ? [] : [{ id: key, entity, change }];
  });
}
