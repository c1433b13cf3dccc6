import { ChipgraphError } from "../errors/index.js";

/** A write that its guard refused, since somebody else has written meanwhile; nothing was written. */
export class WriteConflictError extends ChipgraphError {
  override readonly name = "WriteConflictError" as const;
  readonly code = "OVERLOADED" as const;

  constructor(address: string) {
    super(
      `The graph ${address} was changed by somebody else meanwhile; nothing of this was written. Try again.`,
      { address },
    );
  }
}
