import type { RelationRole } from "../../model/index.js";
import type { ProjectedEdge, ProjectedNode } from "../projection.js";
import type { ClaimRecord } from "../records.js";
import { evidenceEntry } from "./evidence-entry.js";
import { evidenceLists } from "./evidence-lists.js";
import { edgeIdentity, projectEdge } from "./project-edge.js";
import { kindOf, projectNode } from "./project-node.js";
import type { Projecting } from "./projecting.js";
import type { GivenValue } from "./stored-properties.js";

/** A part of the graph: some nodes and edges. */
export interface GraphPart {
  readonly nodes: readonly ProjectedNode[];
  readonly edges: readonly ProjectedEdge[];
}

/** What one claim makes besides its own node, hung on an entity: an observation or a state. */
export interface Hung {
  readonly role: "observation" | "state";
  /** The relation from the entity to the node. */
  readonly on: Extract<RelationRole, "observed" | "state-of">;
  /** The relation from the node to the claim. */
  readonly by: Extract<RelationRole, "observed-by-claim" | "state-by-claim">;
  readonly entity: string;
  readonly given: Readonly<Record<string, GivenValue>>;
}

/** Makes a node that one claim hangs on an entity; its id has the claim's key. */
export function hungNode({ model, nameOf }: Projecting, claim: ClaimRecord, hung: Hung): GraphPart {
  const { kinds, relations, lists } = model.evidence;
  const kind = kindOf(kinds[hung.role]);
  const id = `${kind.idPrefix}:${claim.key}`;
  const carried = evidenceLists(lists, [evidenceEntry(claim)], nameOf);
  return {
    nodes: [projectNode(kind, id, { given: hung.given, carried })],
    edges: [
      projectEdge(edgeIdentity(relations[hung.on], hung.entity, id)),
      projectEdge(edgeIdentity(relations[hung.by], id, claim.id)),
    ],
  };
}
