import type { Clause } from "./clauses.js";
import type { Expression, Variable } from "./values.js";

/** The comparisons of the portable subset. */
export type ComparisonOperator =
  | "="
  | "<>"
  | "<"
  | "<="
  | ">"
  | ">="
  | "IN"
  | "CONTAINS"
  | "STARTS WITH"
  | "ENDS WITH";

/** A comparison; unknown when one side is. */
export interface Comparison {
  readonly kind: "Comparison";
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export function Comparison(
  left: Expression,
  operator: ComparisonOperator,
  right: Expression,
): Comparison {
  return Object.freeze({ kind: "Comparison", operator, left, right });
}

/** All of the conditions, those of an And among them included; of none: true. */
export interface And {
  readonly kind: "And";
  readonly conditions: readonly Expression[];
}

export function And(conditions: readonly Expression[]): And {
  const flat = conditions.flatMap((part) => (part.kind === "And" ? part.conditions : [part]));
  return Object.freeze({ kind: "And", conditions: Object.freeze(flat) });
}

/** Any of the conditions; of none: false. */
export interface Or {
  readonly kind: "Or";
  readonly conditions: readonly Expression[];
}

export function Or(conditions: readonly Expression[]): Or {
  return Object.freeze({ kind: "Or", conditions: Object.freeze([...conditions]) });
}

export interface Not {
  readonly kind: "Not";
  readonly condition: Expression;
}

export function Not(condition: Expression): Not {
  return Object.freeze({ kind: "Not", condition });
}

export interface IsNull {
  readonly kind: "IsNull";
  readonly of: Expression;
}

export function IsNull(of: Expression): IsNull {
  return Object.freeze({ kind: "IsNull", of });
}

export interface IsNotNull {
  readonly kind: "IsNotNull";
  readonly of: Expression;
}

export function IsNotNull(of: Expression): IsNotNull {
  return Object.freeze({ kind: "IsNotNull", of });
}

/** Whether a node carries a label. */
export interface HasLabel {
  readonly kind: "HasLabel";
  readonly of: Variable;
  readonly label: string;
}

export function HasLabel(of: Variable, label: string): HasLabel {
  return Object.freeze({ kind: "HasLabel", of, label });
}

/** Whether some element of a list meets a condition: `any(i IN list WHERE condition)`. */
export interface AnyElement {
  readonly kind: "AnyElement";
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression;
}

export function AnyElement(variable: Variable, list: Expression, where: Expression): AnyElement {
  return Object.freeze({ kind: "AnyElement", variable, list, where });
}

/** Whether the clauses find anything: `EXISTS { MATCH … WHERE … }`. */
export interface Exists {
  readonly kind: "Exists";
  readonly clauses: readonly Clause[];
}

export function Exists(clauses: readonly Clause[]): Exists {
  return Object.freeze({ kind: "Exists", clauses: Object.freeze([...clauses]) });
}

/** Whatever is true, false or unknown. */
export type Condition =
  | Comparison
  | And
  | Or
  | Not
  | IsNull
  | IsNotNull
  | HasLabel
  | AnyElement
  | Exists;
