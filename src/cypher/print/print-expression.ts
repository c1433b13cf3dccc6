import { escape } from "../escape.js";
import type { Expression } from "../nodes/values.js";
import type { Names } from "./names.js";

type Printers = {
  readonly [Kind in Expression["kind"]]: (
    node: Extract<Expression, { readonly kind: Kind }>,
    names: Names,
  ) => string;
};

const list = (items: readonly Expression[], names: Names): string =>
  items.map((item) => printExpression(item, names)).join(", ");

/** Parts that bind less tightly than a comparison need parentheses inside one. */
function tight(node: Expression, names: Names): string {
  const text = printExpression(node, names);
  const loose = node.kind === "And" || node.kind === "Or" || node.kind === "Comparison";
  const single = (node.kind === "And" || node.kind === "Or") && node.conditions.length < 2;
  return loose && !single ? `(${text})` : text;
}

const printers: Printers = {
  Variable: (node, names) => names.variable(node),
  Parameter: (node, names) => `$${names.parameter(node)}`,
  Constant: (node) => String(node.value),
  Property: (node, names) => `${printExpression(node.of, names)}.${escape(node.name)}`,
  ListOf: (node, names) => `[${list(node.items, names)}]`,
  ElementAt: (node, names) =>
    `${printExpression(node.list, names)}[${printExpression(node.index, names)}]`,
  Call: (node, names) => `${node.name}(${list(node.values, names)})`,
  Minus: (node, names) =>
    `${printExpression(node.left, names)} - ${printExpression(node.right, names)}`,
  ListComprehension: (node, names) =>
    `[${names.variable(node.variable)} IN ${printExpression(node.list, names)} ` +
    `WHERE ${printExpression(node.where, names)} | ${printExpression(node.result, names)}]`,
  Case: (node, names) =>
    `CASE ${node.branches
      .map(
        ({ when, then }) =>
          `WHEN ${printExpression(when, names)} THEN ${printExpression(then, names)}`,
      )
      .join(" ")} ELSE ${printExpression(node.otherwise, names)} END`,
  Comparison: (node, names) =>
    `${tight(node.left, names)} ${node.operator} ${tight(node.right, names)}`,
  And: (node, names) =>
    node.conditions.length === 0
      ? "true"
      : node.conditions
          .map((part) => (part.kind === "Or" ? tight(part, names) : printExpression(part, names)))
          .join(" AND "),
  Or: (node, names) =>
    node.conditions.length === 0
      ? "false"
      : node.conditions
          .map((part) => (part.kind === "And" ? tight(part, names) : printExpression(part, names)))
          .join(" OR "),
  Not: (node, names) => `NOT (${printExpression(node.condition, names)})`,
  IsNull: (node, names) => `${tight(node.of, names)} IS NULL`,
  IsNotNull: (node, names) => `${tight(node.of, names)} IS NOT NULL`,
  HasLabel: (node, names) => `${names.variable(node.of)}:${escape(node.label)}`,
  AnyElement: (node, names) =>
    `any(${names.variable(node.variable)} IN ${printExpression(node.list, names)} ` +
    `WHERE ${printExpression(node.where, names)})`,
  Exists: (node, names) => `EXISTS { ${names.nested(node.clauses)} }`,
};

/** Prints an expression of the portable subset. */
export function printExpression(node: Expression, names: Names): string {
  const print = printers[node.kind] as (node: Expression, names: Names) => string;
  return print(node, names);
}
