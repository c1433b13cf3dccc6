import type { NodeType } from "../model/index.js";
import type { Arguments } from "./select/arguments.js";

/** What a computation may know beside what it reads. */
export interface ComputationContext {
  /** The day of the request, as YYYY-MM-DD. */
  readonly today: string;
  /** The type of the node. */
  readonly type: NodeType;
  /** The view of the request, as its root field was given it. */
  readonly view: Readonly<Record<string, unknown>> | null;
}

/** A node as a computation reads it: the fields of its declared selection, by response key. */
export type ReadNode = Readonly<Record<string, unknown>>;

/**
 * Works out a field of a node from what the node's statement reads for it.
 *
 * The nodes in its answer are objects that were read. Errors: QueryError.
 */
export type Computation = (
  read: ReadNode,
  given: Arguments,
  context: ComputationContext,
) => unknown;

/** The computations by the names under which the ontology declares them. */
export type Computations = ReadonlyMap<string, Computation>;
