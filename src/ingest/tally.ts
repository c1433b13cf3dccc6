import type { IngestReport } from "./ingest-report.js";

/** What an import has done so far. */
export interface Tally extends Omit<IngestReport, "documents" | "revision"> {
  /** The ids of the documents that were written. */
  readonly loaded: readonly string[];
}

/** What an import has done before it does anything. */
export const NOTHING_DONE: Tally = Object.freeze({
  loaded: Object.freeze([]),
  nodesWritten: 0,
  edgesWritten: 0,
  removed: 0,
  withdrawn: 0,
  superseded: 0,
});

/** Adds to what was done before what was done since. */
export function addTally(before: Tally, since: Tally): Tally {
  return Object.freeze({
    loaded: Object.freeze([...before.loaded, ...since.loaded]),
    nodesWritten: before.nodesWritten + since.nodesWritten,
    edgesWritten: before.edgesWritten + since.edgesWritten,
    removed: before.removed + since.removed,
    withdrawn: before.withdrawn + since.withdrawn,
    superseded: before.superseded + since.superseded,
  });
}

/** Reports what was done to the documents of an import, those not written being unchanged. */
export function toReport(
  { loaded, ...counts }: Tally,
  documents: readonly string[],
  revision: number,
): IngestReport {
  return Object.freeze({
    documents: documents.map((id) => ({
      id,
      outcome: loaded.includes(id) ? ("loaded" as const) : ("unchanged" as const),
    })),
    ...counts,
    revision,
  });
}
