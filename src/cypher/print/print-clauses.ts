import { escape } from "../escape.js";
import type { Clause, EdgePattern, Item, NodePattern, SortKey } from "../nodes/clauses.js";
import type { Expression } from "../nodes/values.js";
import type { Names } from "./names.js";
import { printExpression } from "./print-expression.js";

function printNode(node: NodePattern, names: Names): string {
  const labels = node.labels.map((label) => `:${escape(label)}`).join("");
  return `(${names.variable(node.variable)}${labels})`;
}

function printPattern(pattern: NodePattern | EdgePattern, names: Names): string {
  if (pattern.kind === "NodePattern") return printNode(pattern, names);
  const from = printNode(pattern.from, names);
  const types = [pattern.type].flat().map((type) => escape(type));
  const edge = `[${names.variable(pattern.edge)}:${types.join("|")}]`;
  const to = printNode(pattern.to, names);
  if (pattern.direction === "both") return `${from}-${edge}-${to}`;
  return pattern.direction === "out" ? `${from}-${edge}->${to}` : `${from}<-${edge}-${to}`;
}

const where = (condition: Expression | undefined, names: Names): string =>
  condition === undefined ? "" : ` WHERE ${printExpression(condition, names)}`;

const printItems = (items: readonly Item[], names: Names): string =>
  items
    .map(({ value, as }) => {
      const text = printExpression(value, names);
      return as === undefined || as === value ? text : `${text} AS ${names.variable(as)}`;
    })
    .join(", ");

const printKeys = (keys: readonly SortKey[], names: Names): string =>
  keys.length === 0
    ? ""
    : ` ORDER BY ${keys
        .map(({ by, descending }) => `${printExpression(by, names)}${descending ? " DESC" : ""}`)
        .join(", ")}`;

type Printers = {
  readonly [Kind in Clause["kind"]]: (
    node: Extract<Clause, { readonly kind: Kind }>,
    names: Names,
  ) => string;
};

const printers: Printers = {
  Match: (node, names) => `MATCH ${printPattern(node.pattern, names)}${where(node.where, names)}`,
  With: (node, names) => {
    const items = printItems(node.items, names);
    const limit = node.limit === undefined ? "" : ` LIMIT ${printExpression(node.limit, names)}`;
    const head = `WITH ${node.distinct ? "DISTINCT " : ""}${items}`;
    return `${head}${printKeys(node.orderBy, names)}${limit}${where(node.where, names)}`;
  },
  Return: (node, names) => `RETURN ${printItems(node.items, names)}`,
  Unwind: (node, names) =>
    `UNWIND ${printExpression(node.list, names)} AS ${names.variable(node.as)}`,
  CallSubquery: (node, names) => {
    const imports = node.imports.map((variable) => names.variable(variable)).join(", ");
    const inner = printClauses(node.clauses, names, "\n").replaceAll("\n", "\n  ");
    return `CALL (${imports}) {\n  ${inner}\n}`;
  },
  UnionAll: (node, names) =>
    node.parts.map((part) => printClauses(part, names, "\n")).join("\nUNION ALL\n"),
  MergeNode: (node, names) =>
    `MERGE (${names.variable(node.variable)}:${escape(node.label)} ` +
    `{${escape(node.key)}: ${printExpression(node.value, names)}})`,
  MergeEdge: (node, names) =>
    `MERGE (${names.variable(node.from)})-[${names.variable(node.edge)}:${escape(node.type)} ` +
    `{${escape(node.key)}: ${printExpression(node.value, names)}}]->(${names.variable(node.to)})`,
  SetProperties: (node, names) =>
    `SET ${names.variable(node.target)} = ${printExpression(node.value, names)}`,
  SetLabels: (node, names) =>
    `SET ${names.variable(node.target)}${node.labels.map((label) => `:${escape(label)}`).join("")}`,
  Delete: (node, names) =>
    `${node.detach ? "DETACH DELETE" : "DELETE"} ${names.variable(node.target)}`,
};

/** Prints clauses one after another with the given separator. */
export function printClauses(clauses: readonly Clause[], names: Names, separator: string): string {
  return clauses
    .map((clause) => {
      const print = printers[clause.kind] as (node: Clause, names: Names) => string;
      return print(clause, names);
    })
    .join(separator);
}
