import type { Engine } from "../../engine/index.js";
import {
  ProjectionMemory,
  projectKnowledge,
  type PredicateRegistry,
} from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import type { Imported, ImportedDocument } from "../identify/imported.js";
import type { IngestProgress } from "../ingest-report.js";
import { readDigests } from "../read/file-digest.js";
import { NOTHING_DONE, addTally, type Tally } from "../tally.js";
import type { GraphState } from "./graph-state.js";
import { isWriteConflict } from "./is-write-conflict.js";
import type { Moment } from "./moment.js";
import { withDocument, withEntities } from "./next-knowledge.js";
import { projectionChanges } from "./projection-changes.js";
import type { Store } from "./read-store.js";
import { contentOf } from "./stored-content.js";
import { writeChanges } from "./write-changes.js";

/** What loading needs beside the store. */
export interface LoadParts {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  readonly moment: Moment;
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
  { model, predicates, moment, progress }: LoadParts,
  { engine, ...store }: Store & { readonly engine: Engine },
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
    const next = withDocument(knowledge, document, stated, moment);
    const projection = projectKnowledge(model, predicates, next.knowledge, memory);
    const changes = projectionChanges(content, projection);
    try {
      revision = await writeChanges({ engine, model }, changes, { revision, content }, projection);
    } catch (error) {
      if (!isWriteConflict(error)) throw error;
      return { tally, revision: revision ?? 0, overtaken: true };
    }
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
