import { ChipgraphError } from "./chipgraph-error.js";

/** What follows from a change could not be worked out; the change itself was made. */
export class ConsequenceError extends ChipgraphError {
  readonly code = "INTERNAL" as const;

  constructor(field: string, revision: number, cause: unknown) {
    super(
      `The change was made, and the graph has revision ${revision}; only its ${field} could not be worked out. Do not repeat it.`,
      { field, revision },
      cause,
    );
  }
}
