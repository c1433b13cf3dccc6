import type { RootPlan } from "../plan/plan-nodes.js";
import { divideOrder } from "./divide-order.js";
import { joinExistentials } from "./join-existentials.js";
import { seekOrder } from "./seek-order.js";

/** A rewrite: a plan that gives the same answer at less cost. */
export interface Pass {
  readonly name: string;
  readonly apply: (plan: RootPlan) => RootPlan;
}

/** All rewrites in the order in which they run. */
export const PASSES: readonly Pass[] = Object.freeze([
  { name: "joinExistentials", apply: joinExistentials },
  { name: "seekOrder", apply: seekOrder },
  { name: "divideOrder", apply: divideOrder },
]);

/** Runs the rewrites over a plan. */
export function rewrite(plan: RootPlan, passes: readonly Pass[] = PASSES): RootPlan {
  return passes.reduce((current, pass) => pass.apply(current), plan);
}
