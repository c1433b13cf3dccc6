import type {
  FieldNode,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLResolveInfo,
} from "graphql";
import type { Computations } from "../computation.js";
import type { SelectedBranch } from "./selection.js";
import type { Walked } from "./walk-selections.js";

/** A type that has fields. */
export type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** The request's parts that a selection is read with, and what works out computed fields. */
export interface Request extends Walked, Pick<GraphQLResolveInfo, "schema"> {
  readonly computations: Computations;
  /** The type of claims, where the answer must be able to name those it rests on. */
  readonly evidence?: GraphQLNamedType | undefined;
}

/** Where in a request a selection stands. */
export interface Position {
  /** How many relations stand above. */
  readonly depth: number;
  /** The view of the root field, which cursors are bound to. */
  readonly view: unknown;
  /** True where that view is another for each request. */
  readonly viewVaries: boolean;
  /** True inside what a computation reads, which may be longer than a page. */
  readonly unbounded: boolean;
}

/** Reads the fields selected of a type; a parameter of what it calls itself. */
export type BranchSelector = (
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  request: Request,
  position: Position,
) => readonly SelectedBranch[];
