import type { Cursor } from "./cursor.js";
import type { SelectedBranch, SelectedField, SelectedRoot } from "./selection.js";

/** Arguments whose values change the statement's text, not just its parameters. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  "orderBy",
  "mode",
  "isNull",
  "metric",
  "metrics",
  "basis",
  "nameForms",
  "idLabels",
]);

/** Arguments that no part of a plan depends on but as values. */
const IGNORED: ReadonlySet<string> = new Set(["listHash"]);

function isCursor(value: object): value is Cursor {
  return (value as Partial<Cursor>).kind === "Cursor";
}

function shapeOf(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    return value.every((entry) => entry !== null && typeof entry === "object")
      ? value.map(shapeOf)
      : "[]";
  }
  if (typeof value !== "object") return "?";
  if (isCursor(value)) return value.values.map((entry) => entry === null);
  const entries = Object.entries(value).filter(([name]) => !IGNORED.has(name));
  return entries.map(([name, entry]) => [name, STRUCTURAL.has(name) ? entry : shapeOf(entry)]);
}

function branchesOf(branches: readonly SelectedBranch[]): unknown {
  return branches.map(({ kinds, fields }) => [kinds ?? null, fields.map(fieldOf)]);
}

function fieldOf(field: SelectedField): unknown {
  return [field.responseKey, field.name, shapeOf(field.arguments), branchesOf(field.branches)];
}

/**
 * Names the shape of a request: requests of one shape share one plan and differ in parameters only.
 *
 * Keys of filters, orders, null cursors and response keys are shape; compared values are not.
 */
export function shapeKey(root: SelectedRoot): string {
  return JSON.stringify([
    root.name,
    root.responseKey,
    shapeOf(root.arguments),
    branchesOf(root.branches),
  ]);
}
