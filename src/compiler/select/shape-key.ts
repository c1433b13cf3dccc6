import type { Cursor } from "./cursor.js";
import type { Arguments } from "./arguments.js";
import type { SelectedBranch, SelectedField, SelectedRoot } from "./selection.js";

/** Arguments whose values change the statement's text, not just its parameters. */
const STRUCTURAL: ReadonlySet<string> = new Set(["orderBy", "by", "metric", "metrics", "basis"]);

/** The same inside filters, where other names are fields. */
const STRUCTURAL_IN_FILTERS: ReadonlySet<string> = new Set(["mode", "isNull", "isEmpty", "basis"]);

/** Arguments that no part of a plan depends on but as values. */
const IGNORED: ReadonlySet<string> = new Set(["listHash"]);

function isCursor(value: object): value is Cursor {
  return (value as Partial<Cursor>).kind === "Cursor";
}

function shapeOf(value: unknown, structural: ReadonlySet<string>): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const deep = value.every((entry) => entry !== null && typeof entry === "object");
    // An empty list has a statement of its own, since it is deep whatever it might have held.
    return deep ? value.map((entry) => shapeOf(entry, structural)) : "[]";
  }
  if (typeof value !== "object") return "?";
  if (isCursor(value)) return value.values.map((entry) => entry === null);
  return Object.entries(value).map(([name, entry]) => [
    name,
    structural.has(name) ? entry : shapeOf(entry, STRUCTURAL_IN_FILTERS),
  ]);
}

/** Gives the shape of a field's arguments: their values only where these change the statement. */
export function argumentsShape(given: Arguments): unknown {
  const named = Object.entries(given).filter(([name]) => !IGNORED.has(name));
  return shapeOf(Object.fromEntries(named), STRUCTURAL);
}

function branchesOf(branches: readonly SelectedBranch[]): unknown {
  return branches.map(({ kinds, fields }) => [kinds ?? null, fields.map(fieldOf)]);
}

function fieldOf(field: SelectedField): unknown {
  return [
    field.responseKey,
    field.name,
    // What a computation is given comes to it past the statement.
    field.computed === undefined ? argumentsShape(field.arguments) : null,
    branchesOf(field.computed?.reads ?? field.branches),
  ];
}

/**
 * Names the shape of a request: requests of one shape share one plan and differ in parameters only.
 *
 * Keys of filters, orders, null cursors and response keys are shape; compared values are not.
 */
export function shapeKey(root: SelectedRoot): string {
  if (root.shape !== undefined) return root.shape;
  return JSON.stringify([root.name, argumentsShape(root.arguments), branchesOf(root.branches)]);
}
