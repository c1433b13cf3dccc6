import type { Engine } from "../../engine/index.js";
import {
  ONTOLOGY_VERSION,
  projectKnowledge,
  type Knowledge,
  type PredicateRegistry,
} from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import type { Imported } from "../identify/imported.js";
import type { IngestProgress, IngestReport } from "../ingest-report.js";
import { changeStatements } from "./change-statements.js";
import { graphStateStatement, type GraphState } from "./graph-state.js";
import { withDocument, withEntities } from "./next-knowledge.js";
import { projectionChanges } from "./projection-changes.js";
import { contentOf, type StoredContent } from "./stored-content.js";

/** A store, and what it holds. */
export interface Store {
  readonly engine: Engine;
  readonly state: GraphState | undefined;
  readonly knowledge: Knowledge;
  readonly content: StoredContent;
}

/** What loading needs beside the store. */
export interface LoadParts {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  readonly today: string;
  readonly progress?: ((progress: IngestProgress) => void) | undefined;
}

/**
 * Writes documents, one transaction each; only what differs from the store is written.
 *
 * The first transaction also writes all entities, so that no claim names what is not there yet.
 */
export async function loadDocuments(
  { model, predicates, today, progress }: LoadParts,
  store: Store,
  { documents, entities }: Imported,
): Promise<IngestReport> {
  const isUnchanged = ({ id, fileHash }: Imported["documents"][number]): boolean =>
    store.state?.fileHashes.get(id) === fileHash;
  const changed = documents.filter((document) => !isUnchanged(document));
  const counts = { nodesWritten: 0, edgesWritten: 0, removed: 0 };
  let revision = store.state?.revision ?? 0;
  let knowledge = withEntities(store.knowledge, entities);
  let { content } = store;
  for (const [at, document] of changed.entries()) {
    progress?.({ document: document.id, done: at + 1, total: changed.length });
    knowledge = withDocument(knowledge, document, today);
    const projection = projectKnowledge(model, predicates, knowledge);
    const changes = projectionChanges(content, projection);
    revision += 1;
    await store.engine.write([
      ...changeStatements(model, changes, content, projection),
      graphStateStatement(model, { revision, ontologyVersion: ONTOLOGY_VERSION }),
    ]);
    content = contentOf(projection);
    counts.nodesWritten += changes.nodesToWrite.length;
    counts.edgesWritten += changes.edgesToWrite.length;
    counts.removed += changes.removed;
  }
  return Object.freeze({
    documents: documents.map((document) => ({
      id: document.id,
      outcome: isUnchanged(document) ? ("unchanged" as const) : ("loaded" as const),
    })),
    ...counts,
    revision,
  });
}
