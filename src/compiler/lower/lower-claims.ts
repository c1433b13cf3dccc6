import {
  And,
  Call,
  CallSubquery,
  Comparison,
  ListOf,
  Match,
  NodePattern,
  Property,
  Return,
  Unwind,
  Variable,
  With,
  type Clause,
  type Expression,
} from "../../cypher/index.js";
import { propertyByRole } from "../../model/index.js";
import type { NodePlan } from "../plan/plan-nodes.js";
import type { NodeShape } from "../shape/shape.js";
import { nodeInView } from "./lower-view.js";
import { Columns, stemOf, type Lowering } from "./lowering.js";
import type { NodeLowerer, NodePlace } from "./node-place.js";

/**
 * A subquery that gives the claims of a list of ids, those in view, ordered by id.
 *
 * `repeated` says that the list may name a claim twice; it is given once all the same.
 */
export function lowerClaims(
  lowering: Lowering,
  imports: readonly Variable[],
  ids: Expression,
  place: NodePlace,
  plan: NodePlan,
  lowerNodeOf: NodeLowerer,
  repeated = false,
): {
  readonly call: Clause;
  readonly column: number;
  readonly node: NodeShape;
} {
  const { claim } = lowering.model.evidence.kinds;
  const id = Variable("id");
  const variable = Variable(stemOf(claim.name));
  const answer = Variable("claims");
  const inner: NodePlace = { variable, columns: new Columns(), calls: [] };
  const node = lowerNodeOf(lowering, inner, plan);
  const key = Property(variable, propertyByRole(claim, "id"));
  const inView = nodeInView(lowering, variable, claim);
  const call = CallSubquery(imports, [
    Unwind(ids, id),
    Match(
      NodePattern(variable, [claim.name]),
      And([Comparison(key, "=", id), ...(inView === undefined ? [] : [inView])]),
    ),
    With([{ value: variable, as: undefined }], {
      distinct: repeated,
      orderBy: [{ by: key, descending: false }],
    }),
    ...inner.calls,
    Return([{ value: Call("collect", ListOf(inner.columns.expressions)), as: answer }]),
  ]);
  return { call, column: place.columns.addVariable(answer), node };
}
