import { ROOT_PAGE } from "../api/index.js";
import {
  checkPage,
  decodeCursor,
  encodeCursor,
  isBackward,
  listHash,
  shapeAnswer,
  type PendingNode,
  type SelectedField,
  type SelectedRoot,
} from "../compiler/index.js";
import type { Given, NodeReference } from "./analysis.js";

/** Pages a whole list as a connection; its cursors hold the place and the fields that decide it. */
export function pageOf(entries: readonly unknown[], field: string, given: Given): object {
  const { first, after, last, before, ...facts } = given;
  checkPage(given);
  const hash = listHash([field, facts]);
  const placeOf = (cursor: unknown): number =>
    Number(decodeCursor(hash, 1, String(cursor)).values[0]);
  const from = after == null ? 0 : placeOf(after) + 1;
  const to = before == null ? entries.length : placeOf(before);
  const size = (first ?? last ?? ROOT_PAGE) as number;
  const backward = isBackward(given);
  const start = backward ? Math.max(from, to - size) : from;
  const end = Math.max(start, backward ? to : Math.min(to, from + size));
  const nodes = entries.slice(start, end);
  const edges = nodes.map((node, at) => ({ cursor: encodeCursor(hash, [start + at]), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: backward ? to < entries.length : end < to,
      hasPreviousPage: backward ? start > from : from > 0,
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
