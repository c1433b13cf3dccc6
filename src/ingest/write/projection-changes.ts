import type { ProjectedEdge, ProjectedNode, Projection } from "../../knowledge/index.js";
import type { StoredContent, StoredEdge } from "./stored-content.js";

/** What must be written and deleted so that a store holds a projection and nothing else. */
export interface ProjectionChanges {
  readonly nodesToWrite: readonly ProjectedNode[];
  readonly edgesToWrite: readonly ProjectedEdge[];
  /** Ids with the kinds under which they are stored. */
  readonly nodesToDelete: readonly { readonly id: string; readonly kind: string }[];
  /** Without those that go with a deleted node. */
  readonly edgesToDelete: readonly StoredEdge[];
  /** How many nodes and edges are no longer there afterwards. */
  readonly removed: number;
}

/**
 * Compares a store with the projection it is to hold, by digests.
 *
 * A node whose kind changed is deleted and written anew, since its labels change, and so are all
 * edges at it.
 */
export function projectionChanges(
  stored: StoredContent,
  projection: Projection,
): ProjectionChanges {
  const nodesToDelete = [...stored.nodes]
    .filter(([id, { kind }]) => projection.nodes.get(id)?.labels[0] !== kind)
    .map(([id, { kind }]) => ({ id, kind }));
  const gone = new Set(nodesToDelete.map(({ id }) => id));
  const nodesToWrite = [...projection.nodes.values()].filter(
    ({ id, contentHash }) => gone.has(id) || stored.nodes.get(id)?.contentHash !== contentHash,
  );
  const goesWithNode = ({ from, to }: StoredEdge): boolean => gone.has(from) || gone.has(to);
  const edgesToWrite = [...projection.edges.values()].filter(
    (edge) => goesWithNode(edge) || stored.edges.get(edge.id)?.contentHash !== edge.contentHash,
  );
  const edgesToDelete = [...stored.edges.values()].filter(
    (edge) => !projection.edges.has(edge.id) && !goesWithNode(edge),
  );
  const missing = (before: Iterable<string>, after: ReadonlyMap<string, unknown>): number =>
    [...before].filter((id) => !after.has(id)).length;
  const removed =
    missing(stored.nodes.keys(), projection.nodes) + missing(stored.edges.keys(), projection.edges);
  return { nodesToWrite, edgesToWrite, nodesToDelete, edgesToDelete, removed };
}

/** Whether a store holds the projection already. */
export function changesNothing(changes: ProjectionChanges): boolean {
  const { nodesToWrite, edgesToWrite, nodesToDelete, edgesToDelete } = changes;
  const all: readonly (readonly unknown[])[] = [
    nodesToWrite,
    edgesToWrite,
    nodesToDelete,
    edgesToDelete,
  ];
  return all.every((part) => part.length === 0);
}
