import { setTimeout as pause } from "node:timers/promises";
import type { Engine } from "../engine/index.js";
import type { Knowledge } from "../knowledge/index.js";
import { GraphBusyError } from "./graph-busy-error.js";
import type { IngestProgress, IngestReport } from "./ingest-report.js";
import { digestFile } from "./read/file-digest.js";
import { NOTHING_DONE, addTally, toReport, type Tally } from "./tally.js";
import { unchangedDocuments } from "./unchanged-documents.js";
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

/** What one try of an import did, and to which documents; those are unknown when it was overtaken. */
interface Attempt {
  readonly tally: Tally;
  readonly finished?: { readonly documents: readonly string[]; readonly revision: number };
}

const NOTHING_KNOWN: Knowledge = Object.freeze({
  entities: new Map(),
  claims: new Map(),
  paragraphs: new Map(),
});

/** How often in a row an import may be overtaken without having written anything itself. */
const TRIES = 10;

/** Longest pause before another try, in milliseconds; its length is left to chance. */
const LONGEST_PAUSE = 100;

async function attempt(parts: IngestParts): Promise<Attempt> {
  const { engine, model, predicates, files, today, progress } = parts;
  const state = await readGraphState(engine, model);
  if (state !== undefined) {
    refuseOtherOntology(engine, state);
    const documents = unchangedDocuments(state, files.map(digestFile));
    if (documents !== undefined) {
      return { tally: NOTHING_DONE, finished: { documents, revision: state.revision } };
    }
  }
  const { content, knowledge } =
    state === undefined
      ? { content: NOTHING_STORED, knowledge: NOTHING_KNOWN }
      : await readStored(engine, model);
  // Many statements read a store; what they gave is of one time only if nobody wrote between them.
  const now = await readGraphState(engine, model);
  if (now?.revision !== state?.revision) return { tally: NOTHING_DONE };
  const { imported } = validateFiles(parts, knowledge);
  const store = { engine, state, knowledge, content };
  const loaded = await loadDocuments({ model, predicates, today, progress }, store, imported);
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
  let overtaken = 0;
  while (overtaken < TRIES) {
    const { tally, finished } = await attempt(parts);
    done = addTally(done, tally);
    if (finished !== undefined) return toReport(done, finished.documents, finished.revision);
    overtaken = tally.loaded.length > 0 ? 0 : overtaken + 1;
    await pause(Math.random() * LONGEST_PAUSE);
  }
  throw new GraphBusyError(parts.engine.address, TRIES);
}
