import { ChipgraphError } from "./chipgraph-error.js";

/** One mistake of a declaration: the class or field that has it, and what would be right. */
export interface ModelMistake {
  /** `Company` or `Company.country`. */
  readonly where: string;
  /** The file that declares it, where the declaration told. */
  readonly file?: string | undefined;
  readonly message: string;
}

/** All mistakes of an ontology, reported together. */
export class ModelError extends ChipgraphError {
  readonly code = "INTERNAL" as const;

  constructor(readonly mistakes: readonly ModelMistake[]) {
    const lines = mistakes.map(
      ({ where, file, message }) =>
        `  ${file === undefined ? "" : `${file}: `}${where}: ${message}`,
    );
    const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
    super(`The ontology has ${count}:\n${lines.join("\n")}`, { mistakes });
  }
}
