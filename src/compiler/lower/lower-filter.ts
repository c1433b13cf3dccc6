import {
  And,
  AnyElement,
  Call,
  Comparison,
  EdgePattern,
  ElementAt,
  Case,
  Constant,
  CountOf,
  Exists,
  HasLabel,
  IsNotNull,
  IsNull,
  ListComprehension,
  ListOf,
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
import type {
  Compare,
  Counted,
  FilterOperator,
  FilterPlan,
  Known,
  Related,
} from "../plan/filter-plan.js";
import type { Input } from "../plan/input.js";
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
  if (figure === undefined) {
    const stored = propertyInView(lowering, node, property, prefix);
    // A list that always is there is stored as nothing when it is empty.
    return property.list && property.required ? Call("coalesce", stored, ListOf([])) : stored;
  }
  return lowerFigure({ lowering, type: figure.type, node }, property, figure.basis);
}

/** Whether a list has all or any of some values; unknown where the list is. */
function lowerEntries(
  stored: Expression,
  wanted: Expression,
  which: "all" | "any",
  alwaysKnown: boolean,
): Expression {
  const entry = Variable("entry");
  const met = ListComprehension(entry, wanted, Comparison(entry, "IN", stored), entry);
  const found = Call("size", met);
  const enough =
    which === "any"
      ? Comparison(found, ">", Constant(0))
      : Comparison(found, "=", Call("size", wanted));
  if (alwaysKnown) return enough;
  return Case([{ when: IsNull(stored), result: Constant(null) }], enough);
}

/** Compares with one value or, for `between`, with two. */
function lowerOperator(
  lowering: Lowering,
  left: Expression,
  name: FilterOperator,
  input: Input,
): Expression {
  const right = lowering.parameter(input);
  if (name === "notIn") return Not(Comparison(left, "IN", right));
  if (name === "between") {
    return And([
      Comparison(left, ">=", ElementAt(right, Constant(0))),
      Comparison(left, "<=", ElementAt(right, Constant(1))),
    ]);
  }
  const operator = OPERATORS[name];
  invariant(operator, `The operator ${name} has no form in Cypher.`);
  return Comparison(left, operator, right);
}

function lowerCompare(lowering: Lowering, node: Variable, plan: Compare): Expression {
  const stored = comparedValue(lowering, node, plan);
  const left = plan.insensitive ? Call("toLower", stored) : stored;
  if (plan.operator === "isEmpty") {
    return Comparison(Call("size", left), plan.empty ? "=" : ">", Constant(0));
  }
  // Of no values: unknown for what is unknown, where Neo4j says false and the embedded engine null.
  if (plan.empty) {
    const holds = plan.operator === "notIn" || plan.operator === "includesAll";
    return Comparison(left, holds ? "=" : "<>", left);
  }
  const right = lowering.parameter(plan.input);
  if (plan.operator === "includes") return Comparison(right, "IN", left);
  if (plan.operator === "includesAll" || plan.operator === "includesAny") {
    const which = plan.operator === "includesAll" ? "all" : "any";
    return lowerEntries(left, right, which, plan.property.required);
  }
  if (plan.operator === "someMatches") {
    const entry = Variable("entry");
    return AnyElement(entry, left, Comparison(entry, "CONTAINS", right));
  }
  return lowerOperator(lowering, left, plan.operator, plan.input);
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

/** What is false or unknown. */
function isNotTrue(condition: Expression): Expression {
  return Case([{ when: condition, result: Constant(false) }], Constant(true));
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
  const met = [
    lowerFilter(lowering, other, plan.filter, true),
    ...(plan.edge === undefined ? [] : [lowerFilter(lowering, edge, plan.edge, true)]),
  ];
  const conditions = [
    edgeInView(lowering, edge, plan.field.relation.evidence),
    nodeInView(lowering, other, target),
    ...(plan.quantifier === "all" ? [isNotTrue(And(met))] : met),
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

/**
 * Lowers what related nodes must meet; of `all`, those are sought that fail to.
 *
 * An EXISTS inside another one, or inside a subquery, is right on both engines, but the embedded one
 * then searches anew for each row: 107 ms where a COUNT takes 2.7 (300 nodes a level).
 */
function lowerQuantifier(
  lowering: Lowering,
  node: Variable,
  plan: Related,
  inside: boolean,
): Expression {
  const { quantifier } = plan;
  const clauses = lowerRelated(lowering, node, plan);
  if (quantifier === "single") return Comparison(CountOf(clauses), "=", Constant(1));
  if (inside) return Comparison(CountOf(clauses), quantifier === "some" ? ">" : "=", Constant(0));
  return quantifier === "some" ? Exists(clauses) : Not(Exists(clauses));
}

function lowerCounted(lowering: Lowering, node: Variable, plan: Counted): Expression {
  const count = CountOf(lowerRelated(lowering, node, plan.related));
  return lowerOperator(lowering, count, plan.operator, plan.input);
}

/**
 * What nothing meets: being another than oneself. Not `false`: of a subquery that can find nothing
 * the planner of Neo4j 5.26 forgets what it imports, and then refuses its own plan.
 */
const nothing = (node: Variable): Expression => Comparison(node, "<>", node);

/** Lowers a filter over a node to a condition; `inside` says that it stands in a subquery. */
export function lowerFilter(
  lowering: Lowering,
  node: Variable,
  plan: FilterPlan,
  inside = false,
): Expression {
  switch (plan.kind) {
    case "Compare":
      return lowerCompare(lowering, node, plan);
    case "Known": {
      const stored = comparedValue(lowering, node, plan);
      return plan.known ? IsNotNull(stored) : IsNull(stored);
    }
    case "Related":
      return lowerQuantifier(lowering, node, plan, inside);
    case "Counted":
      return lowerCounted(lowering, node, plan);
    case "OfKind":
      return HasLabel(node, plan.label);
    case "AllOf":
      return And(plan.filters.map((filter) => lowerFilter(lowering, node, filter, inside)));
    case "AnyOf":
      if (plan.filters.length === 0) return nothing(node);
      return Or(plan.filters.map((filter) => lowerFilter(lowering, node, filter, inside)));
    case "NoneOf":
      return Not(lowerFilter(lowering, node, plan.filter, inside));
    default: {
      const never: never = plan;
      return never;
    }
  }
}
