import { DataError, type DataMistake } from "../errors/index.js";
import {
  NO_KNOWLEDGE,
  type ClaimRecord,
  type EntityRecord,
  type Knowledge,
  type PredicateRegistry,
} from "../knowledge/index.js";
import type { GraphModel } from "../model/index.js";
import type { DataFile } from "./data-file.js";
import { identifyFiles } from "./identify/identify-files.js";
import type { Imported } from "./identify/imported.js";
import { readFiles } from "./read/read-files.js";
import { collecting } from "./validate/report.js";
import { validateSources } from "./validate/validate-sources.js";

/** What checking files needs; no engine. */
export interface ValidationParts {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  /** The JSON Schema of data files. */
  readonly importSchema: object;
  readonly files: readonly DataFile[];
  /** The day that counts as today, as YYYY-MM-DD. */
  readonly today: string;
}

/** What files bring, once no mistake was found in them. */
export interface ValidFiles {
  readonly imported: Imported;
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** Mistakes in the order in which a reader meets them: by file as given, by line. */
function inOrder(
  mistakes: readonly DataMistake[],
  files: readonly DataFile[],
): readonly DataMistake[] {
  const places = new Map(files.map(({ path }, at) => [path, at]));
  const placeOf = ({ file }: DataMistake): number => places.get(file) ?? places.size;
  return [...mistakes].sort((a, b) => placeOf(a) - placeOf(b) || (a.line ?? 0) - (b.line ?? 0));
}

/**
 * Checks files as an import would, without any database.
 *
 * `held` is what a store has already, which the files may name. Errors: a DataError with all
 * mistakes of all files, each with file and line.
 */
export function validateFiles(
  { model, predicates, importSchema, files, today }: ValidationParts,
  held: Knowledge = NO_KNOWLEDGE,
): ValidFiles {
  const read = readFiles(files);
  const rules = { model, predicates, today, importSchema };
  const validated = validateSources(read.sources, rules);
  const mistakes = [...read.mistakes, ...validated.mistakes];
  const identified: DataMistake[] = [];
  const report = collecting(identified);
  const imported = identifyFiles(validated.files, { model, predicates, held }, report);
  // Whatever a file that cannot be read declares would seem unknown.
  if (read.mistakes.length === 0) mistakes.push(...identified);
  if (mistakes.length > 0) throw new DataError(inOrder(mistakes, files));
  return {
    imported,
    entities: imported.entities,
    claims: imported.documents.flatMap(({ claims }) => claims),
  };
}
