import type { Engine } from "../../engine/index.js";
import {
  ONTOLOGY_VERSION,
  ProjectionMemory,
  projectKnowledge,
  type Knowledge,
  type PredicateRegistry,
} from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import type { Imported, ImportedDocument } from "../identify/imported.js";
import type { IngestProgress } from "../ingest-report.js";
import { readDigests } from "../read/file-digest.js";
import { NOTHING_DONE, addTally, type Tally } from "../tally.js";
import { changeStatements } from "./change-statements.js";
import { graphStateStatement, revisionGuard, type GraphState } from "./graph-state.js";
import { isWriteConflict } from "./is-write-conflict.js";
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

/** How far loading came. */
export interface Loaded {
  readonly tally: Tally;
  /** The revision after the last write of its own. */
  readonly revision: number;
  /** Whether somebody else wrote meanwhile, so that what was read of the store no longer holds. */
  readonly overtaken: boolean;
}

function isUnchanged(state: GraphState | undefined, { id, files }: ImportedDocument): boolean {
  const stored = readDigests(state?.fileHashes.get(id) ?? "");
  return files.every(({ digest }) => stored.includes(digest));
}

/**
 * Writes documents, one transaction each; only what differs from the store is written.
 *
 * The first transaction also writes all entities, so that no claim names what is not there yet.
 * Each is written only onto what was read: when somebody else wrote meanwhile, loading ends early.
 */
export async function loadDocuments(
  { model, predicates, today, progress }: LoadParts,
  store: Store,
  { documents, entities }: Imported,
): Promise<Loaded> {
  const changed = documents.filter((document) => !isUnchanged(store.state, document));
  const stated = new Set(documents.flatMap(({ claims }) => claims.map(({ id }) => id)));
  let tally = NOTHING_DONE;
  let revision = store.state?.revision;
  let knowledge = withEntities(store.knowledge, entities);
  let { content } = store;
  const memory = new ProjectionMemory();
  for (const [at, document] of changed.entries()) {
    progress?.({ document: document.id, done: at + 1, total: changed.length });
    const next = withDocument(knowledge, document, stated, today);
    const projection = projectKnowledge(model, predicates, next.knowledge, memory);
    const changes = projectionChanges(content, projection);
    const raised = (revision ?? 0) + 1;
    const statements = [
      ...changeStatements(model, changes, content, projection),
      graphStateStatement(model, { revision: raised, ontologyVersion: ONTOLOGY_VERSION }),
    ];
    try {
      await store.engine.write(statements, revisionGuard(model, revision));
    } catch (error) {
      if (!isWriteConflict(error)) throw error;
      return { tally, revision: revision ?? 0, overtaken: true };
    }
    revision = raised;
    content = contentOf(projection);
    tally = addTally(tally, {
      loaded: [document.id],
      nodesWritten: changes.nodesToWrite.length,
      edgesWritten: changes.edgesToWrite.length,
      removed: changes.removed,
      withdrawn: next.withdrawn,
      superseded: next.superseded,
    });
    ({ knowledge } = next);
  }
  return { tally, revision: revision ?? 0, overtaken: false };
}
