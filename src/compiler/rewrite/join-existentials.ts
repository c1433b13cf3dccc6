import { allOf, type FilterPlan, type Related } from "../plan/filter-plan.js";
import type { RootPlan } from "../plan/plan-nodes.js";
import { mapFilter, mapLists } from "./map-plan.js";

function isJoinable(filter: FilterPlan): filter is Related {
  return filter.kind === "Related" && filter.quantifier === "some";
}

function join(filter: FilterPlan): FilterPlan {
  if (filter.kind !== "Related") return filter;
  const { filter: inner } = filter;
  const parts = inner.kind === "AllOf" ? inner.filters : [inner];
  const joined = parts.filter(isJoinable);
  if (joined.length === 0) return filter;
  const kept = parts.filter((part) => !isJoinable(part));
  return { ...filter, filter: allOf(kept), joined: [...filter.joined, ...joined] };
}

/**
 * Joins "some related node that has some related node" into one search.
 *
 * An EXISTS inside an EXISTS is right on both engines, but on the embedded one takes seconds where
 * one EXISTS with two MATCH clauses takes milliseconds. Each relation keeps a MATCH of its own, so
 * that the same edge may be met twice, as it may in nested searches.
 */
export function joinExistentials(plan: RootPlan): RootPlan {
  return mapLists(plan, (list) =>
    list.filter === undefined ? list : { ...list, filter: mapFilter(list.filter, join) },
  );
}
