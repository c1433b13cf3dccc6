import type { Engine } from "../engine/index.js";
import type { IngestProgress, IngestReport } from "./ingest-report.js";
import { digestFile } from "./read/file-digest.js";
import { NOTHING_DONE, addTally, toReport, type Tally } from "./tally.js";
import { untilNotOvertaken } from "./until-not-overtaken.js";
import { unchangedDocuments } from "./unchanged-documents.js";
import { validateFiles, type ValidationParts } from "./validate-files.js";
import { readGraphState } from "./write/graph-state.js";
import { loadDocuments } from "./write/load-documents.js";
import { readStore } from "./write/read-store.js";
import { refuseOtherOntology } from "./write/refuse-other-ontology.js";

/** What an import needs. */
export interface IngestParts extends ValidationParts {
  readonly engine: Engine;
  /** The instant that is noted with what is written, in ISO 8601; that of the import unless said. */
  readonly instant?: string | undefined;
  /** Told before each document is written. */
  readonly progress?: (progress: IngestProgress) => void;
}

/** What one try of an import did, and to which documents; those are unknown when it was overtaken. */
interface Try {
  readonly tally: Tally;
  readonly finished?: { readonly documents: readonly string[]; readonly revision: number };
}

async function attempt(parts: IngestParts): Promise<Try> {
  const { engine, model, predicates, files, today, progress } = parts;
  const state = await readGraphState(engine, model);
  if (state !== undefined) {
    refuseOtherOntology(engine, state);
    const documents = unchangedDocuments(state, files.map(digestFile));
    if (documents !== undefined) {
      return { tally: NOTHING_DONE, finished: { documents, revision: state.revision } };
    }
  }
  const store = await readStore(engine, model, state);
  if (store === undefined) return { tally: NOTHING_DONE };
  const { imported } = validateFiles(parts, store.knowledge);
  const moment = { today, instant: parts.instant ?? new Date().toISOString() };
  const loading = { model, predicates, moment, progress };
  const loaded = await loadDocuments(loading, { engine, ...store }, imported);
  const { tally, revision } = loaded;
  if (loaded.overtaken) return { tally };
  return { tally, finished: { documents: imported.documents.map(({ id }) => id), revision } };
}

/**
 * Brings data files into a graph: read, validate, identify, cite, write.
 *
 * Each document is written in one transaction, the curators' own first; unchanged ones are passed
 * over, and when all are, one small read is all that happens. Claims that a file no longer makes
 * are withdrawn, and what a claim said before it was changed is kept. Several imports at once end
 * as one after another would: one that was overtaken reads the graph again. Constraints and indexes
 * must have been defined. Errors: DataError with all mistakes of all files, before anything is
 * written; EngineError; OntologyVersionError; GraphBusyError.
 */
export async function ingest(parts: IngestParts): Promise<IngestReport> {
  let done = NOTHING_DONE;
  const { address } = parts.engine;
  return untilNotOvertaken({ name: "import", address }, async () => {
    const { tally, finished } = await attempt(parts);
    done = addTally(done, tally);
    if (finished === undefined) return { advanced: tally.loaded.length > 0 };
    return { outcome: toReport(done, finished.documents, finished.revision) };
  });
}
