import {
  Call,
  CallSubquery,
  Constant,
  ListOf,
  Return,
  Variable,
  type Clause,
  type Expression,
  type Item,
} from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import type { PropertyType, RelationField } from "../../model/index.js";
import type { ListPart, ListPlan } from "../plan/plan-nodes.js";
import type { ListPartShape, ListShape } from "../shape/shape.js";
import { ListCounts } from "./list-counts.js";
import { relationSource, type ListSource } from "./list-source.js";
import { lowerCut } from "./lower-cut.js";
import { lowerEdgePart } from "./lower-edge.js";
import { lowerAggregate, lowerGroups, type LoweredGroups } from "./lower-groups.js";
import { lowerFilter } from "./lower-filter.js";
import { lowerKeys } from "./lower-keys.js";
import { edgeInView, nodeInView, propertyInView } from "./lower-view.js";
import { Columns, type Lowering } from "./lowering.js";
import type { NodeLowerer, NodePlace } from "./node-place.js";

/** A list lowered to the subqueries that give its rows and its counts. */
export interface LoweredList {
  readonly page: { readonly clauses: readonly Clause[]; readonly columns: Columns } | undefined;
  readonly counts: readonly Clause[] | undefined;
  readonly countItems: readonly Item[];
  /** The groups, each a subquery of its own. */
  readonly groups: readonly LoweredGroups[];
  readonly shape: (
    rows: number | "answer" | undefined,
    counts: readonly number[],
    groups: readonly number[],
  ) => ListShape;
}

/** Shapes a part, once it is known in which columns the counts and the groups stand. */
type PartPlacer = (counts: readonly number[], groups: readonly number[]) => ListPartShape;

const given = (conditions: readonly (Expression | undefined)[]): readonly Expression[] =>
  conditions.filter((condition) => condition !== undefined);

/** Whether an answer shows where its edges stand. */
function showsCursor({ parts }: ListPlan): boolean {
  return parts.some((part) => {
    if (part.kind === "edges") return part.parts.some(({ kind }) => kind === "cursor");
    return (
      part.kind === "page-info" && part.parts.some(({ part: name }) => name.endsWith("Cursor"))
    );
  });
}

/** Lowers a list over its source: the page cut before anything deeper, the counts in one scan. */
export function lowerList(
  lowering: Lowering,
  plan: ListPlan,
  source: ListSource,
  lowerNodeOf: NodeLowerer,
): LoweredList {
  const inner: NodePlace = { variable: source.node, columns: new Columns(), calls: [] };
  const counts = new ListCounts();
  const { keys, calls } = lowerKeys(lowering, plan, source);
  const needsPage = plan.parts.some(({ kind }) => ["nodes", "edges", "page-info"].includes(kind));
  const cursor = showsCursor(plan)
    ? keys.map(({ value, column }) => inner.columns.add(column, () => value))
    : [];
  const total = (): number => counts.add("total", () => Call("count", source.node));
  const members = given([
    source.edge === undefined ? undefined : edgeInView(lowering, source.edge, source.evidence),
    nodeInView(lowering, source.node, plan.target),
    plan.filter === undefined
      ? undefined
      : lowerFilter(lowering, source.node, plan.filter, source.imports.length > 0),
  ]);
  const groups: LoweredGroups[] = [];
  const parts = plan.parts.map((part: ListPart): PartPlacer => {
    switch (part.kind) {
      case "nodes": {
        const node = lowerNodeOf(lowering, inner, part.node);
        return () => ({ kind: "nodes", key: part.key, node });
      }
      case "edges": {
        const edges = part.parts.map((edge) =>
          lowerEdgePart(lowering, source, inner, edge, lowerNodeOf),
        );
        return () => ({ kind: "edges", key: part.key, parts: edges });
      }
      case "page-info":
        return () => ({ kind: "page-info", key: part.key, parts: part.parts });
      case "total-count": {
        const at = total();
        return (columns) => ({ kind: "count", key: part.key, column: columns[at] ?? 0 });
      }
      case "aggregate": {
        const valueOf = (property: PropertyType): Expression =>
          propertyInView(lowering, source.node, property);
        const { counts: keys, ranges } = lowerAggregate(counts, total, valueOf, part);
        const placed =
          (columns: readonly number[]) =>
          <Part extends { readonly column: number }>(each: Part): Part => ({
            ...each,
            column: columns[each.column] ?? 0,
          });
        return (columns) => ({
          kind: "aggregate",
          key: part.key,
          counts: keys.map(placed(columns)),
          ranges: ranges.map((range) => ({ ...range, parts: range.parts.map(placed(columns)) })),
        });
      }
      case "groups": {
        const lowered = lowerGroups(lowering, part, source, members);
        const at = groups.push(lowered) - 1;
        return (_, columns) => lowered.shape(columns[at] ?? 0);
      }
      default: {
        const never: never = part;
        return never;
      }
    }
  });
  // A page of which only the length is asked has rows all the same.
  if (needsPage && inner.columns.expressions.length === 0) {
    inner.columns.add(keys.at(-1)?.column ?? "", () => keys.at(-1)?.value ?? Constant(null));
  }
  const cut = lowerCut({ lowering, plan, source, members }, { keys, calls });
  return {
    page: needsPage
      ? {
          columns: inner.columns,
          clauses: [...cut, ...inner.calls],
        }
      : undefined,
    counts:
      counts.items.length > 0 ? [...source.clauses(members), Return(counts.items)] : undefined,
    countItems: counts.items,
    groups,
    shape: (rows, countColumns, groupColumns) => ({
      rows,
      cursor,
      hasAfter: plan.after !== undefined,
      hasBefore: plan.before !== undefined,
      backward: plan.backward,
      size: plan.size,
      hash: plan.hash,
      parts: parts.map((part) => part(countColumns, groupColumns)),
    }),
  };
}

/** Lowers a list of related nodes to subqueries of the node it belongs to. */
export function lowerRelated(
  lowering: Lowering,
  place: NodePlace,
  field: RelationField,
  plan: ListPlan,
  lowerNodeOf: NodeLowerer,
): ListShape {
  const source = relationSource(place.variable, field);
  const lowered = lowerList(lowering, plan, source, lowerNodeOf);
  const counts = lowered.countItems.map((item) => {
    invariant(item.as, "A count has a name.");
    return place.columns.addVariable(item.as);
  });
  if (lowered.counts !== undefined) place.calls.push(CallSubquery(source.imports, lowered.counts));
  const groups = lowered.groups.map(({ clauses, rows: grouped }) => {
    place.calls.push(CallSubquery(source.imports, clauses));
    return place.columns.addVariable(grouped);
  });
  if (lowered.page === undefined) return lowered.shape(undefined, counts, groups);
  const rows = Variable("page");
  const all = Call("collect", ListOf(lowered.page.columns.expressions));
  place.calls.push(
    CallSubquery(source.imports, [...lowered.page.clauses, Return([{ value: all, as: rows }])]),
  );
  return lowered.shape(place.columns.addVariable(rows), counts, groups);
}
