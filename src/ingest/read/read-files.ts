import type { DataMistake } from "../../errors/index.js";
import type { DataFile } from "../data-file.js";
import { readSourceFile } from "./read-source-file.js";
import type { SourceFile } from "./source-file.js";

/** Files after reading: those that could be read, and what is wrong with the others. */
export interface ReadFiles {
  readonly sources: readonly SourceFile[];
  readonly mistakes: readonly DataMistake[];
}

/** Reads all files, so that the mistakes of all of them come together. */
export function readFiles(files: readonly DataFile[]): ReadFiles {
  const sources: SourceFile[] = [];
  const mistakes: DataMistake[] = [];
  for (const file of files) {
    const read = readSourceFile(file);
    if ("path" in read) sources.push(read);
    else mistakes.push(...read);
  }
  return { sources, mistakes };
}
