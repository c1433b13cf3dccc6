import { ChipgraphError } from "./chipgraph-error.js";

/**
 * Work that others overtook again and again, to be tried again; what it wrote itself stays, whole
 * documents.
 */
export class GraphBusyError extends ChipgraphError {
  readonly code = "OVERLOADED" as const;

  /** `work` is what was tried: an import, a change, a reading. */
  constructor(address: string, work: string, tries: number) {
    super(
      `The graph ${address} was changed by somebody else during the ${work}, ${tries} times in a row. ` +
        "Try it again when nobody else does.",
      { address, tries },
    );
  }
}
