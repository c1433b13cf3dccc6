import { ownProperty } from "../plan/plan-order.js";
import type { RootPlan } from "../plan/plan-nodes.js";
import { indexedOrder } from "./seek-order.js";

/**
 * Divides a list that is ordered by an indexed property which may be unknown: those of which it is
 * known are read off the index, and only a page that they do not fill looks for the others.
 *
 * One ORDER BY with unknown values last makes an engine read and sort the whole list, since no
 * index holds what is unknown.
 */
export function divideOrder(plan: RootPlan): RootPlan {
  const { operation } = plan;
  if (operation.kind !== "Scan" || operation.list.seek === "known") return plan;
  const { list } = operation;
  // Keys that are worked out by subqueries are worked out once, for the list as a whole.
  const isOwn = list.order.every(({ value }) => ownProperty(value) !== undefined);
  if (!isOwn || indexedOrder(plan, list) === undefined) return plan;
  return { ...plan, operation: { ...operation, list: { ...list, seek: "parts" } } };
}
