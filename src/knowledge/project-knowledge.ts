import type { GraphModel } from "../model/index.js";
import type { PredicateRegistry } from "./predicate-registry.js";
import { claimedEntries } from "./project/claimed-entries.js";
import { evidenceEntry, type EvidenceEntry } from "./project/evidence-entry.js";
import { projectEdges } from "./project/project-edges.js";
import { projectEntity } from "./project/project-entity.js";
import { projectExcerpt } from "./project/project-excerpt.js";
import { projectParagraph } from "./project/project-paragraph.js";
import { projecting, type Projecting } from "./project/projecting.js";
import { ProjectionMemory } from "./project/projection-memory.js";
import type { Projection } from "./projection.js";
import type { Knowledge } from "./records.js";

/** For each entity the entries of the claims by which it stands in a view. */
function entriesByEntity(
  context: Projecting,
  memory: ProjectionMemory,
): ReadonlyMap<string, readonly EvidenceEntry[]> {
  const { document } = context.model.evidence.kinds;
  const found = new Map<string, EvidenceEntry[]>();
  for (const claim of context.claims) {
    const entry = evidenceEntry(claim);
    // A document stands in a view by itself, not by what other documents say of it.
    const named = memory
      .claim(context, claim)
      .mentioned.filter((id) => context.entity(id).kind !== document.name);
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
 * A `memory` of earlier drawings spares drawing again what single records give.
 */
export function projectKnowledge(
  model: GraphModel,
  predicates: PredicateRegistry,
  knowledge: Knowledge,
  memory = new ProjectionMemory(),
): Projection {
  const context = projecting(model, predicates, knowledge);
  const entries = entriesByEntity(context, memory);
  const claimed = claimedEntries(context);
  const entities = [...knowledge.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = entities.map((entity) => memory.names(context, entity));
  const claims = context.claims.map((claim) => memory.claim(context, claim));
  const hung = [
    ...claims.flatMap((parts) => parts.hung),
    // What an excerpt shows depends on the paragraph as well, so it is drawn anew each time.
    ...context.claims.map((claim) => projectExcerpt(context, claim)),
    ...[...knowledge.paragraphs.values()].map((one) => projectParagraph(context, one)),
  ];
  const nodes = [
    ...entities.map((entity) =>
      projectEntity(context, entity, {
        entries: entries.get(entity.id) ?? [],
        claimed: claimed.get(entity.id) ?? [],
      }),
    ),
    ...names.flatMap((part) => part.nodes),
    ...claims.map((parts) => parts.node),
    ...hung.flatMap((part) => part.nodes),
  ];
  const edges = [
    ...names.flatMap((part) => part.edges),
    ...claims.flatMap((parts) => parts.edges),
    ...hung.flatMap((part) => part.edges),
    ...projectEdges(context, memory),
  ];
  return Object.freeze({
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  });
}
