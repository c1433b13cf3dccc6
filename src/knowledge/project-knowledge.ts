import type { GraphModel } from "../model/index.js";
import type { PredicateRegistry } from "./predicate-registry.js";
import { claimedEntries } from "./project/claimed-entries.js";
import { evidenceEntry, type EvidenceEntry } from "./project/evidence-entry.js";
import { mentionedBy } from "./project/mentioned-by.js";
import { projectClaim, projectClaimEdges } from "./project/project-claim.js";
import { projectEdges } from "./project/project-edges.js";
import { projectEntity } from "./project/project-entity.js";
import { projectNames } from "./project/project-names.js";
import { projectExcerpt } from "./project/project-excerpt.js";
import { projectObservation } from "./project/project-observation.js";
import { projectParagraph } from "./project/project-paragraph.js";
import { projectState } from "./project/project-state.js";
import { projecting, type Projecting } from "./project/projecting.js";
import type { Projection } from "./projection.js";
import type { Knowledge } from "./records.js";

/** For each entity the entries of the claims by which it stands in a view. */
function entriesByEntity(context: Projecting): ReadonlyMap<string, readonly EvidenceEntry[]> {
  const { document } = context.model.evidence.kinds;
  const found = new Map<string, EvidenceEntry[]>();
  for (const claim of context.claims) {
    const entry = evidenceEntry(claim);
    // A document stands in a view by itself, not by what other documents say of it.
    const named = mentionedBy(claim, context.knowledge).filter(
      (id) => context.entity(id).kind !== document.name,
    );
    for (const id of [...named, claim.document]) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [entry]);
      else known.push(entry);
    }
  }
  return found;
}

/**
 * Draws the whole graph from the records: what is to be stored, node by node and edge by edge.
 *
 * The same records give the same graph, whatever their order. Every id that a claim names must be
 * that of an entity of the records, and every document one too; anything else is an InternalError.
 */
export function projectKnowledge(
  model: GraphModel,
  predicates: PredicateRegistry,
  knowledge: Knowledge,
): Projection {
  const context = projecting(model, predicates, knowledge);
  const entries = entriesByEntity(context);
  const claimed = claimedEntries(context);
  const entities = [...knowledge.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = entities.map((entity) => projectNames(context, entity));
  const hung = context.claims.flatMap((claim) => [
    projectObservation(context, claim),
    projectState(context, claim),
    projectExcerpt(context, claim),
  ]);
  const attached = [...knowledge.paragraphs.values()].map((one) => projectParagraph(context, one));
  const nodes = [
    ...entities.map((entity) =>
      projectEntity(context, entity, {
        entries: entries.get(entity.id) ?? [],
        claimed: claimed.get(entity.id) ?? [],
      }),
    ),
    ...names.flatMap((part) => part.nodes),
    ...context.claims.map((claim) => projectClaim(context, claim)),
    ...[...hung, ...attached].flatMap((part) => part.nodes),
  ];
  const edges = [
    ...names.flatMap((part) => part.edges),
    ...context.claims.flatMap((claim) => projectClaimEdges(context, claim)),
    ...[...hung, ...attached].flatMap((part) => part.edges),
    ...projectEdges(context),
  ];
  return Object.freeze({
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  });
}
