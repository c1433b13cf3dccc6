import { ChipgraphError } from "./chipgraph-error.js";

/** One mistake of given data: where it stands, and what would be right. */
export interface DataMistake {
  /** The file as the curator named it; of an argument, the field: `input.claims[0].subject`. */
  readonly file: string;
  /** Counted from 1; absent where the mistake belongs to the whole file. */
  readonly line?: number | undefined;
  /** The steps to the field of an argument; absent in files. */
  readonly path?: readonly (string | number)[] | undefined;
  readonly message: string;
}

/** All mistakes of the data to be imported, reported together before anything is written. */
export class DataError extends ChipgraphError {
  readonly code = "BAD_USER_INPUT" as const;

  constructor(readonly mistakes: readonly DataMistake[]) {
    const lines = mistakes.map(
      ({ file, line, message }) => `  ${file}${line === undefined ? "" : `:${line}`}: ${message}`,
    );
    const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
    super(`The data has ${count}; nothing was written:\n${lines.join("\n")}`, { mistakes });
  }
}
