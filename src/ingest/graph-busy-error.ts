import { ChipgraphError } from "../errors/index.js";

/** An import that others overtook again and again; what it wrote itself stays, whole documents. */
export class GraphBusyError extends ChipgraphError {
  readonly code = "OVERLOADED" as const;

  constructor(address: string, tries: number) {
    super(
      `The graph ${address} was changed by somebody else during the import, ${tries} times in a row. ` +
        "Import again when nobody else does.",
      { address, tries },
    );
  }
}
