import type { Clause, Variable } from "../../cypher/index.js";
import type { NodePlan } from "../plan/plan-nodes.js";
import type { NodeShape } from "../shape/shape.js";
import type { Columns, Lowering } from "./lowering.js";

/** Where a node's fields are put: the row's columns and the subqueries that fill some of them. */
export interface NodePlace {
  readonly variable: Variable;
  readonly columns: Columns;
  readonly calls: Clause[];
}

/** Lowers what an answer tells of a node; handed in, since nodes hold lists and lists nodes. */
export type NodeLowerer = (lowering: Lowering, place: NodePlace, plan: NodePlan) => NodeShape;
