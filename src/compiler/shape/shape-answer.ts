import type { SelectedField } from "../select/selection.js";

/** Puts a value where an answer has room for it, once it is known. */
export type Put = (value: unknown) => void;

/** Gives what a request sees of a node inside an answer, or puts it there later. */
export type NodeOf = (
  node: Readonly<Record<string, unknown>>,
  field: SelectedField,
  put: Put,
) => unknown;

/** Reads what was embedded for a field into the node that a computation gave. */
export const wished: NodeOf = (node, { prefix = "" }) =>
  Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key.startsWith(prefix)) return [[key.slice(prefix.length), value] as const];
      return key === "__typename" ? [[key, value] as const] : [];
    }),
  );

/**
 * Brings an answer that is keyed by the names of its fields into the form of the request: response
 * keys, nothing that was not asked for, nodes as `nodeOf` gives them. A part that is a function is
 * worked out only where it is asked for.
 */
export function shapeAnswer(
  value: unknown,
  field: SelectedField,
  nodeOf: NodeOf,
  put: Put = () => {},
): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "function") return shapeAnswer(value(), field, nodeOf, put);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    value.forEach((entry, at) => {
      list[at] = shapeAnswer(entry, field, nodeOf, (later) => (list[at] = later));
    });
    return list;
  }
  const { meaning, branches } = field;
  const source = value as Readonly<Record<string, unknown>>;
  if (meaning.kind === "answer-part" && meaning.node !== undefined) {
    return nodeOf(source, field, put);
  }
  const [branch] = branches;
  if (branch === undefined) return value;
  const answer: Record<string, unknown> = {};
  for (const inner of branch.fields) {
    const name = inner.meaning.kind === "answer-part" ? inner.meaning.name : inner.name;
    const key = inner.responseKey;
    answer[key] = shapeAnswer(source[name], inner, nodeOf, (later) => (answer[key] = later));
  }
  return answer;
}
