import { LARGEST_PAGE, ROOT_PAGE } from "../api/index.js";
import {
  decodeCursor,
  encodeCursor,
  limitExceeded,
  listHash,
  shapeAnswer,
  type Compiler,
  type SelectedField,
  type SelectedRoot,
} from "../compiler/index.js";
import { QueryError, invariant } from "../errors/index.js";
import type { View } from "../knowledge/index.js";
import type { Given, NodeReference } from "./analysis.js";

/** Pages a whole list as a connection; its cursors hold the place and the fields that decide it. */
export function pageOf(entries: readonly unknown[], field: string, given: Given): object {
  const { first: asked, after, ...facts } = given;
  const first = (asked as number | null | undefined) ?? ROOT_PAGE;
  if (first < 0) {
    throw new QueryError(
      "BAD_USER_INPUT",
      `first is ${first}; ask for 0 to ${LARGEST_PAGE} nodes.`,
    );
  }
  if (first > LARGEST_PAGE) limitExceeded("nodes a page", first, LARGEST_PAGE);
  const hash = listHash([field, facts]);
  const start = after == null ? 0 : Number(decodeCursor(hash, 1, String(after)).values[0]) + 1;
  const nodes = entries.slice(start, start + first);
  const edges = nodes.map((node, at) => ({ cursor: encodeCursor(hash, [start + at]), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: start + first < entries.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: entries.length,
  };
}

/** The nodes that a part of an answer holds, to be read with one selection through one view. */
interface Wanted {
  readonly field: SelectedField;
  readonly view: View | undefined;
  readonly ids: Set<string>;
}

/** Finds out which nodes of an answer a request wants to see, and what of them. */
function collectWanted(answer: unknown, fields: readonly SelectedField[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  const numbers = new Map<SelectedField, number>();
  const visit = (value: unknown, field: SelectedField): unknown =>
    shapeAnswer(value, field, (node, selected) => {
      const { id, view } = node as unknown as NodeReference;
      if (!numbers.has(selected)) numbers.set(selected, numbers.size);
      const key = `${numbers.get(selected)} ${JSON.stringify(view ?? null)}`;
      const known = wanted.get(key);
      if (known === undefined) wanted.set(key, { field: selected, view, ids: new Set([id]) });
      else known.ids.add(id);
      return null;
    });
  for (const field of fields) visit(answer, field);
  return [...wanted.values()];
}

/** What reading the nodes of an answer needs. */
export interface NodeReader {
  readonly compiler: Compiler;
  readonly today: string;
  readonly read: (query: ReturnType<Compiler["compileSelected"]>) => Promise<unknown>;
}

/**
 * Brings an analysis's answer into the form of the request, and reads what it selects of nodes:
 * one statement for each place of the request where nodes stand.
 */
export async function completeAnswer(
  root: SelectedRoot,
  answer: unknown,
  { compiler, today, read }: NodeReader,
): Promise<unknown> {
  const field: SelectedField = {
    responseKey: root.responseKey,
    name: root.name,
    meaning: { kind: "answer-part", name: root.name },
    arguments: root.arguments,
    branches: root.branches,
  };
  const found = new Map<SelectedField, Map<string, unknown>>();
  const keyOf = (id: string, view: View | undefined): string =>
    `${id} ${JSON.stringify(view ?? null)}`;
  await Promise.all(
    collectWanted(answer, [field]).map(async ({ field: selected, view, ids }) => {
      const asked = [...ids].sort();
      const seen = view ?? (root.arguments["view"] as View | null);
      const nodes = (await read(
        compiler.compileNodes(selected, asked, seen ?? null, today),
      )) as readonly unknown[];
      const known = found.get(selected) ?? new Map<string, unknown>();
      asked.forEach((id, at) => known.set(keyOf(id, view), nodes[at]));
      found.set(selected, known);
    }),
  );
  return shapeAnswer(answer, field, (node, selected) => {
    const { id, view } = node as unknown as NodeReference;
    const value = found.get(selected)?.get(keyOf(id, view));
    invariant(value != null, `${root.name} gives ${id}, which stands outside its view.`);
    return value;
  });
}
