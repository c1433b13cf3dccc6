import {
  And,
  Call,
  CallSubquery,
  Constant,
  Match,
  Property,
  Return,
  Variable,
  With,
  type Clause,
  type Expression,
} from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import { propertyByRole, type NodeType, type RelationField } from "../../model/index.js";
import type { CountValue, OrderValue, RelatedValue } from "../plan/order-plan.js";
import { lowerFigure } from "./lower-figure.js";
import { relationPattern } from "./lower-filter.js";
import { edgeInView, nodeInView, propertyInView } from "./lower-view.js";
import { stemOf, type Lowering } from "./lowering.js";

/** A value to order by, with the subquery that works it out where there must be one. */
export interface LoweredValue {
  readonly value: Expression;
  readonly calls: readonly Clause[];
}

interface Reached {
  readonly edge: Variable;
  readonly other: Variable;
  readonly target: NodeType;
  readonly match: Clause;
}

/** Matches what a relation leads to in view. */
function reach(lowering: Lowering, node: Variable, field: RelationField): Reached {
  const edge = Variable("edge");
  const other = Variable(stemOf(field.target));
  const target = lowering.model.types.get(field.target);
  invariant(target, `${field.name} leads to no type of the model.`);
  const conditions = [
    edgeInView(lowering, edge, field.relation.evidence),
    nodeInView(lowering, other, target),
  ].filter((condition) => condition !== undefined);
  const match = Match(
    relationPattern(node, field, edge, other),
    conditions.length === 0 ? undefined : And(conditions),
  );
  return { edge, other, target, match };
}

function lowerCount(lowering: Lowering, node: Variable, { field }: CountValue): LoweredValue {
  const { other, match } = reach(lowering, node, field);
  const count = Variable("related");
  const counted = Return([{ value: Call("count", other), as: count }]);
  return { value: count, calls: [CallSubquery([node], [match, counted])] };
}

/** The related node is the one that an answer shows: of several in view, the first by id. */
function lowerRelatedValue(
  lowering: Lowering,
  node: Variable,
  { field, value }: RelatedValue,
): LoweredValue {
  const { other, target, match } = reach(lowering, node, field);
  const inner = lowerOrderValue(lowering, other, undefined, value);
  const answer = Variable("related");
  const first = With([{ value: other, as: undefined }], {
    orderBy: [{ by: Property(other, propertyByRole(target, "id")), descending: false }],
    limit: Constant(1),
  });
  // Collected, since a row must come out also where nothing is related.
  const known = Call("head", Call("collect", inner.value));
  const clauses = [match, first, ...inner.calls, Return([{ value: known, as: answer }])];
  return { value: answer, calls: [CallSubquery([node], clauses)] };
}

/**
 * Lowers what nodes are ordered by: an expression, or a subquery of the node whose result it is.
 *
 * @example
 * ```cypher
 * CALL (chip0) { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) WHERE …
 *   RETURN count(organization0) AS related0 }
 * ```
 */
export function lowerOrderValue(
  lowering: Lowering,
  node: Variable,
  edge: Variable | undefined,
  value: OrderValue,
): LoweredValue {
  switch (value.kind) {
    case "Own": {
      const { property, figure } = value;
      const own =
        figure === undefined
          ? propertyInView(lowering, node, property)
          : lowerFigure({ lowering, type: figure.type, node }, property, figure.basis);
      return { value: own, calls: [] };
    }
    case "Edge":
      invariant(edge, "A list without a relation is not ordered by one.");
      return { value: Property(edge, value.property.name), calls: [] };
    case "Related":
      return lowerRelatedValue(lowering, node, value);
    case "Count":
      return lowerCount(lowering, node, value);
    default: {
      const never: never = value;
      return never;
    }
  }
}
