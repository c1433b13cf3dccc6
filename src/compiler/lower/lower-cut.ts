import {
  And,
  CallSubquery,
  IsNotNull,
  IsNull,
  Return,
  UnionAll,
  With,
  type Clause,
  type Expression,
} from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import { Input } from "../plan/input.js";
import type { BoundaryPlan, ListPlan } from "../plan/plan-nodes.js";
import type { ListSource } from "./list-source.js";
import type { LoweredKeys } from "./lower-keys.js";
import { afterCondition, beforeCondition, sortKeys, type LoweredKey } from "./lower-order.js";
import type { Lowering } from "./lowering.js";

/** What a page is cut from. */
interface Cut {
  readonly lowering: Lowering;
  readonly plan: ListPlan;
  readonly source: ListSource;
  /** What nodes and edges must meet to be in the list. */
  readonly members: readonly Expression[];
}

type Between = Pick<ListPlan, "after" | "before">;

function betweenConditions(
  lowering: Lowering,
  keys: readonly LoweredKey[],
  { after, before }: Between,
): readonly Expression[] {
  return [
    ...(after === undefined ? [] : [afterCondition(lowering, keys, after)]),
    ...(before === undefined ? [] : [beforeCondition(lowering, keys, before)]),
  ];
}

/** What a WITH must hand on so that a page can be read from its rows. */
function carriedOf({ node, edge }: ListSource, keys: readonly LoweredKey[]): With["items"] {
  const worked = keys.flatMap(({ value }) => (value.kind === "Variable" ? [value] : []));
  return [node, ...(edge === undefined ? [] : [edge]), ...worked].map((value) => ({
    value,
    as: undefined,
  }));
}

const isUnknown = (at: BoundaryPlan | undefined): boolean => at?.values[0]?.isNull === true;
const isKnown = (at: BoundaryPlan | undefined): boolean => at?.values[0]?.isNull === false;

const rest = (at: BoundaryPlan | undefined): BoundaryPlan | undefined =>
  at === undefined ? undefined : { ...at, values: at.values.slice(1) };

/**
 * Cuts a page out of its list in two parts: first the nodes whose first key is known, read off an
 * index, and those where it is not only where the page is not full; backwards the other way round.
 * A part that no page between the cursors can reach is left out.
 */
function cutInParts(
  { lowering, plan, source, members }: Cut,
  keys: readonly LoweredKey[],
  limit: Expression,
): readonly Clause[] {
  const [first, ...others] = keys;
  invariant(first, "A list in parts has a key to divide it by.");
  const { after, before, backward } = plan;
  const carried = carriedOf(source, keys);
  const part = (
    divides: Expression,
    ordered: readonly LoweredKey[],
    between: Between,
  ): readonly Clause[] => [
    ...source.clauses([divides, ...members, ...betweenConditions(lowering, ordered, between)]),
    With(carried, { orderBy: sortKeys(ordered, backward), limit }),
  ];
  const parts = [
    ...(isUnknown(after)
      ? []
      : [
          part(IsNotNull(first.value), [{ ...first, nullable: false }, ...others], {
            after,
            before: isUnknown(before) ? undefined : before,
          }),
        ]),
    ...(isKnown(before)
      ? []
      : [
          part(IsNull(first.value), others, {
            after: isKnown(after) ? undefined : rest(after),
            before: rest(before),
          }),
        ]),
  ];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const ordered = backward ? [...parts].reverse() : parts;
  // Rows come part by part. An order outside would have the second part read in any case.
  return [
    CallSubquery([], [UnionAll(ordered.map((clauses) => [...clauses, Return(carried)]))]),
    With(carried, { limit }),
  ];
}

/** Cuts a page out of its list: matched, tested, ordered, with one row more than the page has. */
export function lowerCut(cut: Cut, { keys, calls }: LoweredKeys): readonly Clause[] {
  const { lowering, plan, source, members } = cut;
  const limit = lowering.parameter(Input("page + 1", (binding) => plan.size(binding) + 1));
  // Nothing lies after what is unknown and before what is known; the ordinary cut finds nothing.
  const isEmpty = isUnknown(plan.after) && isKnown(plan.before);
  if (plan.seek === "parts" && !isEmpty) return cutInParts(cut, keys, limit);
  const [first] = keys;
  const known = plan.seek === "known" && first !== undefined ? [IsNotNull(first.value)] : [];
  const between = betweenConditions(lowering, keys, plan);
  const carried = carriedOf(source, keys);
  // What a subquery works out can be compared only once it has.
  const reached =
    calls.length > 0 && between.length > 0
      ? [
          ...source.clauses([...known, ...members]),
          ...calls,
          With(carried, { where: And(between) }),
        ]
      : [...source.clauses([...known, ...members, ...between]), ...calls];
  return [...reached, With(carried, { orderBy: sortKeys(keys, plan.backward), limit })];
}
