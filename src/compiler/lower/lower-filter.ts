import {
  And,
  AnyElement,
  Call,
  Comparison,
  EdgePattern,
  ElementAt,
  Constant,
  Exists,
  HasLabel,
  IsNotNull,
  IsNull,
  Match,
  NodePattern,
  Not,
  Or,
  Variable,
  type Clause,
  type ComparisonOperator,
  type Expression,
} from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import type { RelationField } from "../../model/index.js";
import type { Compare, FilterOperator, FilterPlan, Known, Related } from "../plan/filter-plan.js";
import { lowerFigure } from "./lower-figure.js";
import { edgeInView, nodeInView, propertyInView } from "./lower-view.js";
import { stemOf, type Lowering } from "./lowering.js";

const OPERATORS: Readonly<Partial<Record<FilterOperator, ComparisonOperator>>> = {
  eq: "=",
  ne: "<>",
  in: "IN",
  lt: "<",
  lte: "<=",
  gt: ">",
  gte: ">=",
  contains: "CONTAINS",
  startsWith: "STARTS WITH",
  endsWith: "ENDS WITH",
};

/** What a filter compares: the property in view, or the figure by the basis asked for. */
function comparedValue(
  lowering: Lowering,
  node: Variable,
  { property, prefix, figure }: Compare | Known,
): Expression {
  return figure === undefined
    ? propertyInView(lowering, node, property, prefix)
    : lowerFigure({ lowering, type: figure.type, node }, property, figure.basis);
}

function lowerCompare(lowering: Lowering, node: Variable, plan: Compare): Expression {
  const stored = comparedValue(lowering, node, plan);
  const left = plan.insensitive ? Call("toLower", stored) : stored;
  // Of no values: unknown for what is unknown, where Neo4j says false and the embedded engine null.
  if (plan.empty) return Comparison(left, plan.operator === "notIn" ? "=" : "<>", left);
  const right = lowering.parameter(plan.input);
  if (plan.operator === "notIn") return Not(Comparison(left, "IN", right));
  if (plan.operator === "includes") {
    return Comparison(right, "IN", left);
  }
  if (plan.operator === "someMatches") {
    const entry = Variable("entry");
    return AnyElement(entry, left, Comparison(entry, "CONTAINS", right));
  }
  if (plan.operator === "between") {
    return And([
      Comparison(left, ">=", ElementAt(right, Constant(0))),
      Comparison(left, "<=", ElementAt(right, Constant(1))),
    ]);
  }
  const operator = OPERATORS[plan.operator];
  invariant(operator, `The operator ${plan.operator} has no form in Cypher.`);
  return Comparison(left, operator, right);
}

/** The pattern of a relation read from a node, whichever way it is stored. */
export function relationPattern(
  from: Variable,
  field: RelationField,
  edge: Variable,
  to: Variable,
): EdgePattern {
  return EdgePattern({
    from: NodePattern(from),
    edge,
    type: field.relation.type,
    direction: field.direction,
    to: NodePattern(to, [field.target]),
  });
}

/** A relation filter as patterns to be matched and what they must meet. */
interface Traversal {
  readonly patterns: readonly EdgePattern[];
  readonly conditions: readonly Expression[];
}

function traversalOf(lowering: Lowering, node: Variable, plan: Related): Traversal {
  const target = lowering.model.types.get(plan.field.target);
  invariant(target, `${plan.field.name} leads to no type of the model.`);
  const edge = Variable("edge");
  const other = Variable(stemOf(target.name));
  const conditions = [
    edgeInView(lowering, edge, plan.field.relation.evidence),
    nodeInView(lowering, other, target),
    lowerFilter(lowering, other, plan.filter),
    plan.edge === undefined ? undefined : lowerFilter(lowering, edge, plan.edge),
  ].filter((condition) => condition !== undefined);
  const joined = plan.joined.map((related) => traversalOf(lowering, other, related));
  return {
    patterns: [
      relationPattern(node, plan.field, edge, other),
      ...joined.flatMap(({ patterns }) => patterns),
    ],
    conditions: [...conditions, ...joined.flatMap((further) => further.conditions)],
  };
}

/**
 * One MATCH a relation, so that an edge may be met twice, as it may in searches inside searches;
 * all conditions after the last, since the embedded engine takes no WHERE between them.
 */
function lowerRelated(lowering: Lowering, node: Variable, plan: Related): readonly Clause[] {
  const { patterns, conditions } = traversalOf(lowering, node, plan);
  const last = patterns.length - 1;
  return patterns.map((pattern, at) => Match(pattern, at === last ? And(conditions) : undefined));
}

/** Lowers a filter over a node to a condition. */
export function lowerFilter(lowering: Lowering, node: Variable, plan: FilterPlan): Expression {
  switch (plan.kind) {
    case "Compare":
      return lowerCompare(lowering, node, plan);
    case "Known": {
      const stored = comparedValue(lowering, node, plan);
      return plan.known ? IsNotNull(stored) : IsNull(stored);
    }
    case "Related": {
      const exists = Exists(lowerRelated(lowering, node, plan));
      return plan.quantifier === "none" ? Not(exists) : exists;
    }
    case "OfKind":
      return HasLabel(node, plan.label);
    case "AllOf":
      return And(plan.filters.map((filter) => lowerFilter(lowering, node, filter)));
    case "AnyOf":
      return Or(plan.filters.map((filter) => lowerFilter(lowering, node, filter)));
    case "NoneOf":
      return Not(lowerFilter(lowering, node, plan.filter));
    default: {
      const never: never = plan;
      return never;
    }
  }
}
