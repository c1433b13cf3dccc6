import type { ProjectedEdge } from "../projection.js";
import { evidenceEntry, type EvidenceEntry } from "./evidence-entry.js";
import { evidenceLists } from "./evidence-lists.js";
import { projectEdge, type EdgeIdentity } from "./project-edge.js";
import type { Projecting } from "./projecting.js";
import type { ProjectionMemory } from "./projection-memory.js";

/** An edge with the entries of the claims that state it, by claim id. */
interface Stated {
  readonly identity: EdgeIdentity;
  readonly entries: Map<string, EvidenceEntry>;
}

/**
 * Makes the edges that carry claims: those which the claims state, one for all claims that state
 * the same, and the one from each document to each entity it says something of.
 */
export function projectEdges(
  context: Projecting,
  memory: ProjectionMemory,
): readonly ProjectedEdge[] {
  const { lists } = context.model.evidence;
  const found = new Map<string, Stated>();
  for (const claim of context.claims) {
    const entry = evidenceEntry(claim);
    for (const { id, identity } of memory.claim(context, claim).links) {
      const known = found.get(id) ?? { identity, entries: new Map<string, EvidenceEntry>() };
      known.entries.set(claim.id, entry);
      found.set(id, known);
    }
  }
  return [...found.values()].map(({ identity, entries }) =>
    projectEdge(identity, evidenceLists(lists, [...entries.values()], context.nameOf)),
  );
}
