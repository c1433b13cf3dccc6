import type { GraphModel } from "../../model/index.js";

/** A stretch of a text, in UTF-16 units, with what stands there. */
export interface TextStretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How parts of a running text are found. */
export interface TextSearch {
  /** Folds a text, or a part of one that is sought, to the key in which it is sought. */
  readonly fold: (text: string) => string;
  /** Finds where a text has what is sought. */
  readonly find: (text: string, sought: string) => readonly TextStretch[];
}

/** What planning needs beside the request. */
export interface Planner {
  readonly model: GraphModel;
  /** Folds a name to the key by which names are found. */
  readonly fold: (name: string) => string;
  /** How running texts are searched. */
  readonly texts: TextSearch;
}
