import { ROOT_PAGE } from "../api/index.js";
import {
  checkFirst,
  decodeCursor,
  encodeCursor,
  listHash,
  shapeAnswer,
  type PendingNode,
  type SelectedField,
  type SelectedRoot,
} from "../compiler/index.js";
import type { Given, NodeReference } from "./analysis.js";

/** Pages a whole list as a connection; its cursors hold the place and the fields that decide it. */
export function pageOf(entries: readonly unknown[], field: string, given: Given): object {
  const { first: asked, after, ...facts } = given;
  const first = (asked as number | null | undefined) ?? ROOT_PAGE;
  checkFirst(first, "nodes a page");
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

/**
 * Brings an analysis's answer into the form of the request; the nodes in it go to `pending`, from
 * which they are read and put in their places.
 */
export function shapeAnalysis(
  { responseKey, name, arguments: given, branches }: SelectedRoot,
  answer: unknown,
  pending: PendingNode[],
): unknown {
  const field: SelectedField = {
    responseKey,
    name,
    meaning: { kind: "answer-part", name },
    arguments: given,
    branches,
  };
  return shapeAnswer(answer, field, (node, selected, put) => {
    const { id, view } = node as unknown as NodeReference;
    pending.push({ id, view, field: selected, put });
    return null;
  });
}
