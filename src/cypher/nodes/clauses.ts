import type { Expression, Variable } from "./values.js";

/** A node in a pattern; labels by name, all of them required. */
export interface NodePattern {
  readonly kind: "NodePattern";
  readonly variable: Variable;
  readonly labels: readonly string[];
}

export function NodePattern(variable: Variable, labels: readonly string[] = []): NodePattern {
  return Object.freeze({ kind: "NodePattern", variable, labels: Object.freeze([...labels]) });
}

/** One edge between two nodes in a pattern. */
export interface EdgePattern {
  readonly kind: "EdgePattern";
  readonly from: NodePattern;
  readonly edge: Variable;
  /** The edge's type, or several of which it has one. */
  readonly type: string | readonly string[];
  readonly direction: "out" | "in" | "both";
  readonly to: NodePattern;
}

export function EdgePattern(parts: Omit<EdgePattern, "kind">): EdgePattern {
  return Object.freeze({ kind: "EdgePattern", ...parts });
}

/** `MATCH pattern WHERE condition`. */
export interface Match {
  readonly kind: "Match";
  readonly pattern: NodePattern | EdgePattern;
  readonly where: Expression | undefined;
}

export function Match(pattern: NodePattern | EdgePattern, where?: Expression): Match {
  return Object.freeze({ kind: "Match", pattern, where });
}

/** One key of an order. */
export interface SortKey {
  readonly by: Expression;
  readonly descending: boolean;
}

/** What a WITH or RETURN hands on, under a name of its own where it has one. */
export interface Item {
  readonly value: Expression;
  readonly as: Variable | undefined;
}

export interface With {
  readonly kind: "With";
  readonly items: readonly Item[];
  readonly distinct: boolean;
  readonly where: Expression | undefined;
  readonly orderBy: readonly SortKey[];
  readonly limit: Expression | undefined;
}

export function With(
  items: readonly Item[],
  parts: Partial<Pick<With, "distinct" | "where" | "orderBy" | "limit">> = {},
): With {
  return Object.freeze({
    kind: "With",
    items: Object.freeze([...items]),
    distinct: parts.distinct ?? false,
    where: parts.where,
    orderBy: Object.freeze([...(parts.orderBy ?? [])]),
    limit: parts.limit,
  });
}

export interface Return {
  readonly kind: "Return";
  readonly items: readonly Item[];
}

export function Return(items: readonly Item[]): Return {
  return Object.freeze({ kind: "Return", items: Object.freeze([...items]) });
}

/** `UNWIND list AS element`. */
export interface Unwind {
  readonly kind: "Unwind";
  readonly list: Expression;
  readonly as: Variable;
}

export function Unwind(list: Expression, as: Variable): Unwind {
  return Object.freeze({ kind: "Unwind", list, as });
}

/** `CALL (imports) { … }`: a subquery run for each row. */
export interface CallSubquery {
  readonly kind: "CallSubquery";
  readonly imports: readonly Variable[];
  readonly clauses: readonly Clause[];
}

export function CallSubquery(
  imports: readonly Variable[],
  clauses: readonly Clause[],
): CallSubquery {
  return Object.freeze({
    kind: "CallSubquery",
    imports: Object.freeze([...imports]),
    clauses: Object.freeze([...clauses]),
  });
}

/** The rows of several queries, one after another: `… RETURN … UNION ALL … RETURN …`. */
export interface UnionAll {
  readonly kind: "UnionAll";
  readonly parts: readonly (readonly Clause[])[];
}

export function UnionAll(parts: readonly (readonly Clause[])[]): UnionAll {
  return Object.freeze({ kind: "UnionAll", parts: Object.freeze(parts.map((part) => [...part])) });
}

/** A node that is found by a key or made: `MERGE (n:Label {key: value})`. */
export interface MergeNode {
  readonly kind: "MergeNode";
  readonly variable: Variable;
  readonly label: string;
  readonly key: string;
  readonly value: Expression;
}

export function MergeNode(parts: Omit<MergeNode, "kind">): MergeNode {
  return Object.freeze({ kind: "MergeNode", ...parts });
}

/** An edge that is found by a key or made between two nodes at hand. */
export interface MergeEdge {
  readonly kind: "MergeEdge";
  readonly from: Variable;
  readonly to: Variable;
  readonly edge: Variable;
  readonly type: string;
  readonly key: string;
  readonly value: Expression;
}

export function MergeEdge(parts: Omit<MergeEdge, "kind">): MergeEdge {
  return Object.freeze({ kind: "MergeEdge", ...parts });
}

/** Replaces all properties of a node or an edge by those of a map. */
export interface SetProperties {
  readonly kind: "SetProperties";
  readonly target: Variable;
  readonly value: Expression;
}

export function SetProperties(target: Variable, value: Expression): SetProperties {
  return Object.freeze({ kind: "SetProperties", target, value });
}

export interface SetLabels {
  readonly kind: "SetLabels";
  readonly target: Variable;
  readonly labels: readonly string[];
}

export function SetLabels(target: Variable, labels: readonly string[]): SetLabels {
  return Object.freeze({ kind: "SetLabels", target, labels: Object.freeze([...labels]) });
}

/** Deletes a node with its edges, or an edge. */
export interface Delete {
  readonly kind: "Delete";
  readonly target: Variable;
  readonly detach: boolean;
}

export function Delete(target: Variable, detach: boolean): Delete {
  return Object.freeze({ kind: "Delete", target, detach });
}

export type Clause =
  | Match
  | With
  | Return
  | Unwind
  | CallSubquery
  | UnionAll
  | MergeNode
  | MergeEdge
  | SetProperties
  | SetLabels
  | Delete;
