import type { RelationType } from "../../model/index.js";
import type { ProjectedEdge, StoredProperties } from "../projection.js";
import { contentHash } from "./content-hash.js";

/** What tells one edge from another: its type, its ends and the properties of its own. */
export interface EdgeIdentity {
  readonly relation: RelationType;
  readonly from: string;
  readonly to: string;
  readonly own: StoredProperties;
}

/** Gives the identity of an edge; one that is read both ways has its ends in the order of ids. */
export function edgeIdentity(
  relation: RelationType,
  from: string,
  to: string,
  own: StoredProperties = {},
): EdgeIdentity {
  return relation.symmetric && to < from
    ? { relation, from: to, to: from, own }
    : { relation, from, to, own };
}

/** The lasting id of an edge, which follows from its identity. */
export function edgeId({ relation, from, to, own }: EdgeIdentity): string {
  return `edge:${contentHash([relation.type, from, to], own)}`;
}

/** Makes an edge as it is to be stored; `carried` are the lists of its claims. */
export function projectEdge(identity: EdgeIdentity, carried: StoredProperties = {}): ProjectedEdge {
  const id = edgeId(identity);
  const properties = { ...identity.own, ...carried, id };
  const hash = contentHash([], properties);
  const { relation, from, to } = identity;
  const stored = { ...properties, contentHash: hash };
  return { id, type: relation.type, from, to, properties: stored, contentHash: hash };
}
