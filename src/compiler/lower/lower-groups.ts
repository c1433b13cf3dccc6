import {
  Call,
  ListOf,
  Return,
  Variable,
  With,
  type Clause,
  type Expression,
  type Item,
} from "../../cypher/index.js";
import { Input } from "../plan/input.js";
import { isAlwaysKnown } from "../plan/plan-list.js";
import type { AggregateParts, GroupPart, GroupsPart } from "../plan/plan-nodes.js";
import type { GroupPartShape, GroupsShape } from "../shape/shape.js";
import { ListCounts, summarize } from "./list-counts.js";
import type { ListSource } from "./list-source.js";
import { sortKeys } from "./lower-order.js";
import { propertyInView } from "./lower-view.js";
import type { Lowering } from "./lowering.js";

/** The groups of a list as a subquery that gives one column of rows. */
export interface LoweredGroups {
  readonly clauses: readonly Clause[];
  readonly rows: Variable;
  readonly shape: (column: number) => GroupsShape;
}

/** A value of each node, given a name before nodes are put together, each once. */
class NodeValues {
  readonly items: Item[] = [];
  readonly #known = new Map<string, Variable>();

  of(name: string, make: () => Expression): Variable {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const variable = Variable("value");
    this.#known.set(name, variable);
    this.items.push({ value: make(), as: variable });
    return variable;
  }
}

/** Lowers an aggregate to counts and summaries, each once. */
export function lowerAggregate(
  counts: ListCounts,
  total: () => number,
  valueOf: (property: AggregateParts["ranges"][number]["property"]) => Expression,
  { counts: keys, ranges }: AggregateParts,
): Pick<Extract<GroupPartShape, { readonly kind: "aggregate" }>, "counts" | "ranges"> {
  return {
    counts: keys.map((key) => ({ key, column: total() })),
    ranges: ranges.map(({ key, property, parts }) => ({
      key,
      parts: parts.map((end) => ({
        key: end.key,
        column: counts.add(`${end.part} ${property.name}`, () =>
          summarize(end.part, valueOf(property)),
        ),
      })),
    })),
  };
}

/**
 * Lowers the groups of a list: one scan of its members, put together by what they share, the
 * largest groups first, then by what they share, unknown values last.
 *
 * Values are read off the nodes before these are put together, so that what is grouped by is a
 * plain variable on every engine.
 */
export function lowerGroups(
  lowering: Lowering,
  plan: GroupsPart,
  source: ListSource,
  members: readonly Expression[],
): LoweredGroups {
  const values = new NodeValues();
  const valueOf = (property: GroupsPart["shared"][number]): Variable =>
    values.of(property.name, () => propertyInView(lowering, source.node, property));
  const shared = plan.shared.map((property) => ({ property, value: valueOf(property) }));
  const counts = new ListCounts();
  const total = (): number => counts.add("total", () => Call("count", source.node));
  const size = total();
  // The columns of a group: what its nodes share, then its counts.
  const after = shared.length;
  const parts = plan.parts.map((part: GroupPart): GroupPartShape => {
    if (part.kind === "key") return part;
    if (part.kind === "count") return { kind: "count", key: part.key, column: after + size };
    const { counts: keys, ranges } = lowerAggregate(counts, total, valueOf, part);
    const moved = <Part extends { readonly column: number }>(each: Part): Part => ({
      ...each,
      column: after + each.column,
    });
    return {
      kind: "aggregate",
      key: part.key,
      counts: keys.map(moved),
      ranges: ranges.map((range) => ({ ...range, parts: range.parts.map(moved) })),
    };
  });
  const counted = counts.items.map(({ as }) => as as Variable);
  const order = [
    { value: counted[size] as Variable, descending: true, nullable: false },
    ...shared.map(({ property, value }) => ({
      value,
      descending: false,
      nullable: !isAlwaysKnown(property),
    })),
  ].map((key) => ({ ...key, truth: false, column: "" }));
  const limit = Input("groups + 1", (binding) =>
    Math.min(plan.first(binding) ?? plan.most + 1, plan.most + 1),
  );
  const rows = Variable("groups");
  const named = shared.map(({ value }) => value);
  return {
    rows,
    clauses: [
      ...source.clauses(members),
      With([{ value: source.node, as: undefined }, ...values.items]),
      With([...named.map((value) => ({ value, as: undefined })), ...counts.items], {
        orderBy: sortKeys(order),
        limit: lowering.parameter(limit),
      }),
      Return([{ value: Call("collect", ListOf([...named, ...counted])), as: rows }]),
    ],
    shape: (column) => ({ kind: "groups", key: plan.key, column, most: plan.most, parts }),
  };
}
