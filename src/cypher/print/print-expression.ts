import { escape } from "../escape.js";
import type { And, Or } from "../nodes/conditions.js";
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

/** What a conjunction or a disjunction of one part comes down to. */
function bare(node: Expression): Expression {
  const joined = node.kind === "And" || node.kind === "Or";
  const [only] = joined ? node.conditions : [];
  return joined && only !== undefined && node.conditions.length === 1 ? bare(only) : node;
}

/** Kinds that bind less tightly than a comparison, and some that the engines might read so. */
const LOOSE: ReadonlySet<Expression["kind"]> = new Set([
  "And",
  "Or",
  "Not",
  "Comparison",
  "IsNull",
  "IsNotNull",
  "HasLabel",
]);

/** Puts parentheses around what would otherwise come apart inside a comparison. */
function tight(node: Expression, names: Names): string {
  const inner = bare(node);
  const text = printExpression(inner, names);
  return LOOSE.has(inner.kind) ? `(${text})` : text;
}

/** Prints the parts of an And or an Or; those of the other kind in parentheses. */
function joined(node: And | Or, names: Names): string {
  return node.conditions
    .map(bare)
    .map((part) => {
      const other = (part.kind === "And" || part.kind === "Or") && part.kind !== node.kind;
      return other ? tight(part, names) : printExpression(part, names);
    })
    .join(node.kind === "And" ? " AND " : " OR ");
}

/** Products and quotients inside one another keep parentheses, so that none is read otherwise. */
function factor(node: Expression, names: Names): string {
  const text = printExpression(node, names);
  return ["Minus", "Times", "DividedBy"].includes(node.kind) ? `(${text})` : text;
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
    `${printExpression(node.left, names)} - ${
      node.right.kind === "Minus"
        ? `(${printExpression(node.right, names)})`
        : printExpression(node.right, names)
    }`,
  Times: (node, names) => `${factor(node.left, names)} * ${factor(node.right, names)}`,
  // Whole numbers divide as whole numbers; the factor makes them fractions first.
  DividedBy: (node, names) =>
    `1.0 * ${factor(node.dividend, names)} / ${factor(node.divisor, names)}`,
  Concatenation: (node, names) =>
    node.lists.length === 0
      ? "[]"
      : node.lists.map((each) => printExpression(each, names)).join(" + "),
  Extreme: (node, names) => {
    const best = names.variable(node.best);
    const each = names.variable(node.each);
    const better = node.which === "highest" ? ">" : "<";
    return (
      `reduce(${best} = null, ${each} IN ${printExpression(node.list, names)} | ` +
      `CASE WHEN ${best} IS NULL OR ${each} ${better} ${best} THEN ${each} ELSE ${best} END)`
    );
  },
  ListComprehension: (node, names) =>
    `[${names.variable(node.variable)} IN ${printExpression(node.list, names)} ` +
    `WHERE ${printExpression(node.where, names)} | ${printExpression(node.result, names)}]`,
  Case: (node, names) =>
    `CASE ${node.branches
      .map(
        ({ when, result }) =>
          `WHEN ${printExpression(when, names)} THEN ${printExpression(result, names)}`,
      )
      .join(" ")} ELSE ${printExpression(node.otherwise, names)} END`,
  Comparison: (node, names) =>
    `${tight(node.left, names)} ${node.operator} ${tight(node.right, names)}`,
  And: (node, names) => (node.conditions.length === 0 ? "true" : joined(node, names)),
  Or: (node, names) => (node.conditions.length === 0 ? "false" : joined(node, names)),
  Not: (node, names) => `NOT (${printExpression(node.condition, names)})`,
  IsNull: (node, names) => `${tight(node.of, names)} IS NULL`,
  IsNotNull: (node, names) => `${tight(node.of, names)} IS NOT NULL`,
  HasLabel: (node, names) => `${names.variable(node.of)}:${escape(node.label)}`,
  AnyElement: (node, names) =>
    `any(${names.variable(node.variable)} IN ${printExpression(node.list, names)} ` +
    `WHERE ${printExpression(node.where, names)})`,
  CountOf: (node, names) => `COUNT { ${names.nested(node.clauses)} }`,
  Exists: (node, names) => `EXISTS { ${names.nested(node.clauses)} }`,
};

/** Prints an expression of the portable subset. */
export function printExpression(node: Expression, names: Names): string {
  const print = printers[node.kind] as (node: Expression, names: Names) => string;
  return print(node, names);
}
