import {
  And,
  CallSubquery,
  Comparison,
  HasLabel,
  Match,
  Property,
  type Clause,
  type Expression,
  type Variable,
} from "../../cypher/index.js";
import { propertyByRole, type NodeType } from "../../model/index.js";
import { Input } from "../plan/input.js";
import type { Lowering } from "./lowering.js";

/**
 * The test that a node is of one of some kinds, by the label that says so where there is one;
 * undefined where the type has no others.
 */
export function isOfKinds(
  lowering: Lowering,
  node: Variable,
  type: NodeType,
  kinds: readonly string[],
): Expression | undefined {
  if (type.kind === "kind") return undefined;
  const isAll = (all: readonly string[]): boolean =>
    all.length === kinds.length && all.every((kind) => kinds.includes(kind));
  if (isAll(type.kinds)) return undefined;
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return HasLabel(node, only);
  const { interfaces } = lowering.model;
  const common = [...interfaces.values()].find((each) => isAll(each.kinds));
  if (common !== undefined) return HasLabel(node, common.name);
  const names = lowering.parameter(Input("kinds of a fragment", () => kinds));
  return Comparison(Property(node, propertyByRole(type, "kind")), "IN", names);
}

/**
 * Lets subqueries of a node look further only where it meets a condition; elsewhere they give what
 * they give where nothing is found.
 */
export function guardCalls(calls: readonly Clause[], condition: Expression): readonly Clause[] {
  return calls.map((call) => {
    if (call.kind !== "CallSubquery") return call;
    const [first, ...rest] = call.clauses;
    if (first?.kind !== "Match") return call;
    const where = first.where === undefined ? condition : And([condition, first.where]);
    return CallSubquery(call.imports, [Match(first.pattern, where), ...rest]);
  });
}
