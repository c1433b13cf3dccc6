import type { Engine } from "../engine/index.js";
import type { Knowledge } from "../knowledge/index.js";
import type { IngestProgress, IngestReport } from "./ingest-report.js";
import { hashFile } from "./read/hash-file.js";
import { unchangedReport } from "./unchanged-report.js";
import { validateFiles, type ValidationParts } from "./validate-files.js";
import { readGraphState } from "./write/graph-state.js";
import { loadDocuments } from "./write/load-documents.js";
import { refuseOtherOntology } from "./write/refuse-other-ontology.js";
import { NOTHING_STORED, readStored } from "./write/stored-content.js";

/** What an import needs. */
export interface IngestParts extends ValidationParts {
  readonly engine: Engine;
  /** Told before each document is written. */
  readonly progress?: (progress: IngestProgress) => void;
}

const NOTHING_KNOWN: Knowledge = Object.freeze({ entities: new Map(), claims: new Map() });

/**
 * Brings data files into a graph: read, validate, identify, cite, write.
 *
 * Each document is written in one transaction, the curators' own first; unchanged ones are passed
 * over, and when all are, one small read is all that happens. Claims that a file no longer makes
 * are withdrawn. Constraints and indexes must have been defined. Errors: DataError with all
 * mistakes of all files, before anything is written; EngineError; OntologyVersionError.
 */
export async function ingest(parts: IngestParts): Promise<IngestReport> {
  const { engine, model, predicates, files, today, progress } = parts;
  const state = await readGraphState(engine, model);
  if (state !== undefined) {
    refuseOtherOntology(engine, state);
    const hashes = files.map(({ text }) => hashFile(text));
    const unchanged = unchangedReport(state, hashes);
    if (unchanged !== undefined) return unchanged;
  }
  const { content, knowledge } =
    state === undefined
      ? { content: NOTHING_STORED, knowledge: NOTHING_KNOWN }
      : await readStored(engine, model);
  const { imported } = validateFiles(parts, knowledge);
  const store = { engine, state, knowledge, content };
  return loadDocuments({ model, predicates, today, progress }, store, imported);
}
