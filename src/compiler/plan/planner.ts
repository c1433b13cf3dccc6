import type { GraphModel } from "../../model/index.js";

/** What planning needs beside the request. */
export interface Planner {
  readonly model: GraphModel;
  /** Folds a name to the key by which names are found. */
  readonly fold: (name: string) => string;
  /** Folds words as printed to the key by which they are found in either script. */
  readonly foldText: (text: string) => string;
}
