import type { DataFile } from "../data-file.js";

/** A way into the content of a file: keys of maps, indexes of lists. */
export type ContentPath = readonly (string | number)[];

/** A data file after reading: its content, and where everything of it stands. */
export interface SourceFile extends DataFile {
  readonly name: string;
  /** A digest of its name and its text. */
  readonly digest: string;
  readonly content: unknown;
  /** The line, from 1, of whatever a path leads to, or of the nearest thing around it. */
  readonly lineOf: (path: ContentPath) => number;
  /** The argument that it was made of, which has fields instead of lines; absent in files. */
  readonly argument?: string | undefined;
}
