import { LARGEST_PAGE, type FieldMeaning } from "../../api/index.js";
import type { GraphStatistics } from "./graph-statistics.js";

export type Given = Readonly<Record<string, unknown>>;
export type RelationField = Extract<FieldMeaning, { kind: "relation" }>["field"];
export type Statistics = GraphStatistics | undefined;

/** How long a list is taken to be whose length nothing tells. */
export const UNTOLD = 10;

/** Says how many nodes a page may show at most: what is asked for, but not more than there are. */
export function pageSize({ first, last }: Given, page: number, most: number | undefined): number {
  const asked = typeof first === "number" ? first : typeof last === "number" ? last : page;
  // A page that is too long is told as such, by the compiler.
  const size = Math.min(Math.max(asked, 0), LARGEST_PAGE);
  return Math.min(size, most ?? size);
}

/** Says how long a list is that has no page. */
export function listSize(type: string, most: number, statistics: Statistics): number {
  return Math.min(most, statistics?.nodes.get(type) ?? most);
}

/** Says how many nodes a relation leads to from one node; one where nothing tells. */
export function relatedNodes(
  { relation, direction, cardinality }: RelationField,
  statistics: Statistics,
): number {
  if (cardinality === "one") return 1;
  const degrees = statistics?.degrees.get(relation.type);
  if (degrees === undefined) return 1;
  return direction === "both" ? degrees.out + degrees.in : degrees[direction];
}
