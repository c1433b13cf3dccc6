import type { Row, Statement } from "./engine.js";

/** What must hold for a write to go ahead. */
export interface WriteGuard {
  /**
   * A writing statement, run before anything else, whose locks make other writers wait.
   *
   * Neo4j needs one, since two transactions may read the same before either has written. A MERGE on
   * a unique property, with a SET after it, locks a node that is there and one that is not yet.
   */
  readonly lock?: Statement | undefined;
  /** The reading statement that is asked then. */
  readonly statement: Statement;
  /** The rows that it must give, in their order. */
  readonly rows: readonly Row[];
}
