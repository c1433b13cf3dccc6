/** How far an import is, told before each document is written. */
export interface IngestProgress {
  /** The document's id. */
  readonly document: string;
  /** Which of the documents to be written it is, from 1. */
  readonly done: number;
  readonly total: number;
}

/** What became of one document. */
export interface DocumentOutcome {
  readonly id: string;
  readonly outcome: "loaded" | "unchanged";
}

/** What an import did. */
export interface IngestReport {
  readonly documents: readonly DocumentOutcome[];
  readonly nodesWritten: number;
  readonly edgesWritten: number;
  /** Nodes and edges together. */
  readonly removed: number;
  /** Claims that no file makes any more. */
  readonly withdrawn: number;
  /** Claims that say something else now; what they said is kept, and known until today. */
  readonly superseded: number;
  /** The graph's revision afterwards: the same as before when nothing was written. */
  readonly revision: number;
}
