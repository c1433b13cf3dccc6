import type { SelectedField } from "../select/selection.js";

/** Gives what a request sees of a node inside an answer. */
export type NodeOf = (node: Readonly<Record<string, unknown>>, field: SelectedField) => unknown;

/** Reads what was embedded for a field into the node that a computation gave. */
export const wished: NodeOf = (node, { prefix = "" }) =>
  Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key.startsWith(prefix)) return [[key.slice(prefix.length), value] as const];
      return key === "__typename" ? [[key, value] as const] : [];
    }),
  );

function rounded(value: unknown, decimals: unknown): unknown {
  if (typeof value !== "number" || typeof decimals !== "number") return value;
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/**
 * Brings an answer that is keyed by the names of its fields into the form of the request: response
 * keys, nothing that was not asked for, nodes as `nodeOf` gives them.
 */
export function shapeAnswer(value: unknown, field: SelectedField, nodeOf: NodeOf): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((entry) => shapeAnswer(entry, field, nodeOf));
  const { meaning, branches } = field;
  const source = value as Readonly<Record<string, unknown>>;
  if (meaning.kind === "answer-part" && meaning.node !== undefined) return nodeOf(source, field);
  const [branch] = branches;
  if (branch === undefined) return rounded(value, field.arguments["decimals"]);
  return Object.fromEntries(
    branch.fields.map((inner) => {
      const name = inner.meaning.kind === "answer-part" ? inner.meaning.name : inner.name;
      return [inner.responseKey, shapeAnswer(source[name], inner, nodeOf)];
    }),
  );
}
