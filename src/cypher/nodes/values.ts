import type { Clause } from "./clauses.js";
import type { Condition } from "./conditions.js";

/** A variable; it has no name until it is printed, so two statements never clash. */
export interface Variable {
  readonly kind: "Variable";
  /** What it holds, as the stem of its printed name: `chip` becomes `chip0`. */
  readonly stem: string;
}

export function Variable(stem: string): Variable {
  return Object.freeze({ kind: "Variable", stem });
}

/** A value from outside: the only way by which one enters a statement. */
export interface Parameter<Source = unknown> {
  readonly kind: "Parameter";
  /** Where the value comes from, for whoever binds the statement; the printer never reads it. */
  readonly source: Source;
}

export function Parameter<Source>(source: Source): Parameter<Source> {
  return Object.freeze({ kind: "Parameter", source });
}

/** A constant of the statement's form, never a value of a caller. */
export interface Constant {
  readonly kind: "Constant";
  readonly value: boolean | number | null;
}

export function Constant(value: boolean | number | null): Constant {
  return Object.freeze({ kind: "Constant", value });
}

/** A property of a node, an edge or a map: `chip0.tpp`. */
export interface Property {
  readonly kind: "Property";
  readonly of: Expression;
  readonly name: string;
}

export function Property(of: Expression, name: string): Property {
  return Object.freeze({ kind: "Property", of, name });
}

/** A list of expressions: `[chip0.id, chip0.name]`. */
export interface ListOf {
  readonly kind: "ListOf";
  readonly items: readonly Expression[];
}

export function ListOf(items: readonly Expression[]): ListOf {
  return Object.freeze({ kind: "ListOf", items: Object.freeze([...items]) });
}

/** An element of a list by its index: `edge0.claimIds[i]`. */
export interface ElementAt {
  readonly kind: "ElementAt";
  readonly list: Expression;
  readonly index: Expression;
}

export function ElementAt(list: Expression, index: Expression): ElementAt {
  return Object.freeze({ kind: "ElementAt", list, index });
}

/** The functions of the portable subset. */
export type FunctionName =
  | "avg"
  | "coalesce"
  | "collect"
  | "count"
  | "head"
  | "max"
  | "min"
  | "range"
  | "size"
  | "sum"
  | "toLower"
  | "type";

/** A call of a function of the portable subset. */
export interface Call {
  readonly kind: "Call";
  readonly name: FunctionName;
  readonly values: readonly Expression[];
}

export function Call(name: FunctionName, ...values: readonly Expression[]): Call {
  return Object.freeze({ kind: "Call", name, values: Object.freeze([...values]) });
}

/** A difference of two numbers. */
export interface Minus {
  readonly kind: "Minus";
  readonly left: Expression;
  readonly right: Expression;
}

export function Minus(left: Expression, right: Expression): Minus {
  return Object.freeze({ kind: "Minus", left, right });
}

/** A product of two numbers. */
export interface Times {
  readonly kind: "Times";
  readonly left: Expression;
  readonly right: Expression;
}

export function Times(left: Expression, right: Expression): Times {
  return Object.freeze({ kind: "Times", left, right });
}

/** A quotient of two numbers with its fraction, whole numbers too. */
export interface DividedBy {
  readonly kind: "DividedBy";
  readonly dividend: Expression;
  readonly divisor: Expression;
}

export function DividedBy(dividend: Expression, divisor: Expression): DividedBy {
  return Object.freeze({ kind: "DividedBy", dividend, divisor });
}

/** Lists one after another, as one list; of none: the empty list. */
export interface Concatenation {
  readonly kind: "Concatenation";
  readonly lists: readonly Expression[];
}

export function Concatenation(lists: readonly Expression[]): Concatenation {
  return Object.freeze({ kind: "Concatenation", lists: Object.freeze([...lists]) });
}

/** The highest or lowest number of a list, those unknown passed over; unknown when all of them are. */
export interface Extreme {
  readonly kind: "Extreme";
  readonly which: "highest" | "lowest";
  readonly best: Variable;
  readonly each: Variable;
  readonly list: Expression;
}

export function Extreme(which: Extreme["which"], list: Expression): Extreme {
  return Object.freeze({
    kind: "Extreme",
    which,
    best: Variable("best"),
    each: Variable("each"),
    list,
  });
}

/** The values picked from a list: `[i IN list WHERE condition | result]`. */
export interface ListComprehension {
  readonly kind: "ListComprehension";
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression;
  readonly result: Expression;
}

export function ListComprehension(
  variable: Variable,
  list: Expression,
  where: Expression,
  result: Expression,
): ListComprehension {
  return Object.freeze({ kind: "ListComprehension", variable, list, where, result });
}

/** A choice: the result of the first condition that holds. */
export interface Case {
  readonly kind: "Case";
  readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
  readonly otherwise: Expression;
}

export function Case(branches: Case["branches"], otherwise: Expression): Case {
  return Object.freeze({ kind: "Case", branches: Object.freeze([...branches]), otherwise });
}

/** How many rows the clauses find: `COUNT { MATCH … WHERE … }`. */
export interface CountOf {
  readonly kind: "CountOf";
  readonly clauses: readonly Clause[];
}

export function CountOf(clauses: readonly Clause[]): CountOf {
  return Object.freeze({ kind: "CountOf", clauses: Object.freeze([...clauses]) });
}

/** Whatever has a value. */
export type Expression =
  | Variable
  | Parameter
  | Constant
  | Property
  | ListOf
  | ElementAt
  | Call
  | Minus
  | Times
  | DividedBy
  | Extreme
  | Concatenation
  | ListComprehension
  | Case
  | CountOf
  | Condition;
