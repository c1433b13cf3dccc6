import type { Neighbours, WalkedEdge } from "../compiler/index.js";
import type { ReadNode } from "../compiler/index.js";
import type { Knowledge, PredicateRegistry, View } from "../knowledge/index.js";
import type { GraphModel, NodeType } from "../model/index.js";

/** Arguments of a root field, as the schema coerced them. */
export type Given = Readonly<Record<string, unknown>>;

/** A node inside an answer, by its id; `view` where it is to be seen through another view. */
export interface NodeReference {
  readonly id: string;
  readonly view?: View | undefined;
}

/** What a walk through the graph may follow. */
export interface Followed {
  /** Types of relations; absent: all between things of the world. Evidence is never followed. */
  readonly relations?: readonly string[] | null | undefined;
  readonly view?: View | null | undefined;
}

/** What an analysis works with. */
export interface AnalysisTools {
  readonly model: GraphModel;
  /** The closed list of what may be said. */
  readonly predicates: PredicateRegistry;
  /** The day that counts as now, as YYYY-MM-DD. */
  readonly today: string;
  /** Everything that is held, withdrawn claims included. */
  readonly everything: () => Promise<Knowledge>;
  /** What a view lets through. */
  readonly knowledge: (view: View | null | undefined) => Promise<Knowledge>;
  /**
   * What a computed field reads of every node of its kind in a view; the declaration of the
   * analysis says of which.
   */
  readonly eachType: NodeType | undefined;
  readonly each: (view: View | null | undefined) => Promise<readonly ReadNode[]>;
  /** Finds the node that an id or a name means; of several, the first by id. Errors: UNKNOWN_NAME. */
  readonly find: (name: string, type?: NodeType) => Promise<string>;
  /** Those of some nodes that stand in a view. */
  readonly standing: (
    ids: readonly string[],
    view: View | null | undefined,
  ) => Promise<ReadonlySet<string>>;
  /** The neighbours of nodes in a view, edges followed in either direction. */
  readonly neighbours: (ids: readonly string[], followed: Followed) => Promise<Neighbours>;
  /** All edges in a view among nodes. */
  readonly edgesAmong: (
    ids: readonly string[],
    followed: Followed,
  ) => Promise<readonly WalkedEdge[]>;
}

/**
 * A root field whose answer is worked out in code from what is read of the graph.
 *
 * Answers are objects by the names of their fields; a node is a `NodeReference`, whose fields are
 * read afterwards as the request selects them. A list served as a connection is given whole.
 */
export interface Analysis {
  readonly answer: (given: Given, tools: AnalysisTools) => Promise<unknown>;
}

/** The analyses by the names under which the ontology declares them. */
export type Analyses = ReadonlyMap<string, Analysis>;
