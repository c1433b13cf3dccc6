import type { ProjectedEdge } from "../projection.js";
import { evidenceEntry, type EvidenceEntry } from "./evidence-entry.js";
import { evidenceLists } from "./evidence-lists.js";
import { mentionedBy } from "./mentioned-by.js";
import { edgeId, edgeIdentity, projectEdge, type EdgeIdentity } from "./project-edge.js";
import type { Projecting } from "./projecting.js";
import { statedEdges } from "./stated-edges.js";

/** An edge with the entries of the claims that state it, by claim id. */
interface Stated {
  readonly identity: EdgeIdentity;
  readonly entries: Map<string, EvidenceEntry>;
}

/**
 * Makes the edges that carry claims: those which the claims state, one for all claims that state
 * the same, and the one from each document to each entity it says something of.
 */
export function projectEdges(context: Projecting): readonly ProjectedEdge[] {
  const { lists, relations } = context.model.evidence;
  const found = new Map<string, Stated>();
  for (const claim of context.claims) {
    const covered = mentionedBy(claim, context.knowledge).map((id) =>
      edgeIdentity(relations.covers, claim.document, id),
    );
    const entry = evidenceEntry(claim);
    for (const identity of [...statedEdges(context, claim), ...covered]) {
      const id = edgeId(identity);
      const known = found.get(id) ?? { identity, entries: new Map<string, EvidenceEntry>() };
      known.entries.set(claim.id, entry);
      found.set(id, known);
    }
  }
  return [...found.values()].map(({ identity, entries }) =>
    projectEdge(identity, evidenceLists(lists, [...entries.values()], context.nameOf)),
  );
}
