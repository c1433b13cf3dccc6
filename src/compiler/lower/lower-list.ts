import {
  And,
  Call,
  CallSubquery,
  Constant,
  ListOf,
  Match,
  NodePattern,
  Property,
  Return,
  Unwind,
  Variable,
  With,
  Comparison,
  type Clause,
  type Expression,
  type Item,
} from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import type { NodeType, RelationField } from "../../model/index.js";
import { Input } from "../plan/input.js";
import { isAlwaysKnown } from "../plan/plan-list.js";
import type { EdgePart, ListPart, ListPlan } from "../plan/plan-nodes.js";
import type { EdgePartShape, ListPartShape, ListShape } from "../shape/shape.js";
import { lowerFilter, relationPattern } from "./lower-filter.js";
import type { lowerNode, NodePlace } from "./lower-node.js";
import { afterCondition, seekCondition, sortKeys, type LoweredKey } from "./lower-order.js";
import { edgeInView, nodeInView, placesInView, propertyInView } from "./lower-view.js";
import { Columns, stemOf, type Lowering } from "./lowering.js";
import { propertyByRole } from "./property-by-role.js";

type NodeLowerer = typeof lowerNode;

/** What the members of a list are matched by, beside its filter. */
export interface ListSource {
  /** What the subquery sees from around it. */
  readonly imports: readonly Variable[];
  readonly node: Variable;
  readonly edge: Variable | undefined;
  /** True for relations between pieces of evidence, which carry no claims of their own. */
  readonly evidence: boolean;
  readonly clauses: (conditions: readonly Expression[]) => readonly Clause[];
  /** Keys that come before the order asked for, as in a search. */
  readonly keys: readonly LoweredKey[];
  /** What further parts of an edge need: columns of the row by the part's kind. */
  readonly edgePart?: (part: EdgePart, inner: NodePlace) => EdgePartShape | undefined;
}

/** A list lowered to the subqueries that give its rows and its counts. */
export interface LoweredList {
  readonly page: { readonly clauses: readonly Clause[]; readonly columns: Columns } | undefined;
  readonly counts: readonly Clause[] | undefined;
  readonly countItems: readonly Item[];
  readonly shape: (rows: number | "answer" | undefined, counts: readonly number[]) => ListShape;
}

const given = (conditions: readonly (Expression | undefined)[]): readonly Expression[] =>
  conditions.filter((condition) => condition !== undefined);

function orderKeys(lowering: Lowering, plan: ListPlan, source: ListSource): readonly LoweredKey[] {
  const asked = plan.order.map(({ property, descending }) => ({
    value: propertyInView(lowering, source.node, property),
    descending,
    nullable: !isAlwaysKnown(property),
    truth: property.type.name === "Boolean",
    column: `property ${property.name}`,
  }));
  const name = propertyByRole(plan.target, "id");
  const id = Property(source.node, name);
  const always = { descending: false, nullable: false, truth: false };
  const last = [{ ...always, value: id, column: `property ${name}` }];
  // Several edges may join the same two nodes, such as two offices of one person at one body.
  if (source.edge !== undefined) {
    last.push({ ...always, value: Property(source.edge, name), column: `edge ${name}` });
  }
  return [...source.keys, ...asked, ...last];
}

/** The claims of an edge that the view lets through, as a subquery of its row. */
function edgeClaims(
  lowering: Lowering,
  edge: Variable,
  inner: NodePlace,
  part: Extract<EdgePart, { readonly kind: "claims" }>,
  lowerNodeOf: NodeLowerer,
): EdgePartShape {
  const { claim } = lowering.model.evidence.kinds;
  const ids = Property(edge, lowering.model.evidence.lists["claim-ids"]);
  const { call, column, node } = claimsById(lowering, [edge], ids, inner, part.node, lowerNodeOf);
  inner.calls.push(call);
  invariant(claim.kind === "kind", "Claims are a kind.");
  return { kind: "field", key: part.key, shape: { kind: "All", column, node } };
}

/** A subquery that gives the claims of a list of ids, those in view, ordered by id. */
export function claimsById(
  lowering: Lowering,
  imports: readonly Variable[],
  ids: Expression,
  place: NodePlace,
  plan: Parameters<NodeLowerer>[2],
  lowerNodeOf: NodeLowerer,
): {
  readonly call: Clause;
  readonly column: number;
  readonly node: ReturnType<NodeLowerer>;
} {
  const { claim } = lowering.model.evidence.kinds;
  const id = Variable("id");
  const variable = Variable(stemOf(claim.name));
  const answer = Variable("claims");
  const inner: NodePlace = { variable, columns: new Columns(), calls: [] };
  const node = lowerNodeOf(lowering, inner, plan);
  const key = Property(variable, propertyByRole(claim, "id"));
  const call = CallSubquery(imports, [
    Unwind(ids, id),
    Match(
      NodePattern(variable, [claim.name]),
      And(given([Comparison(key, "=", id), nodeInView(lowering, variable, claim)])),
    ),
    With([{ value: variable, as: undefined }], { orderBy: [{ by: key, descending: false }] }),
    ...inner.calls,
    Return([{ value: Call("collect", ListOf(inner.columns.expressions)), as: answer }]),
  ]);
  return { call, column: place.columns.addVariable(answer), node };
}

function edgeShape(
  lowering: Lowering,
  source: ListSource,
  inner: NodePlace,
  part: EdgePart,
  lowerNodeOf: NodeLowerer,
): EdgePartShape {
  const special = source.edgePart?.(part, inner);
  if (special !== undefined) return special;
  if (part.kind === "cursor") return { kind: "cursor", key: part.key };
  if (part.kind === "node") {
    return { kind: "node", key: part.key, node: lowerNodeOf(lowering, inner, part.node) };
  }
  const { edge } = source;
  invariant(edge !== undefined, `An edge without a relation has no ${part.kind}.`);
  if (part.kind === "claims") return edgeClaims(lowering, edge, inner, part, lowerNodeOf);
  if (part.kind === "sources") {
    const places = inner.columns.add("edge sources", () => placesInView(lowering, edge));
    return { kind: "field", key: part.key, shape: { kind: "Places", column: places } };
  }
  invariant(part.kind === "property", `No edge has ${part.kind}.`);
  const { name } = part.property;
  const column = inner.columns.add(`edge ${name}`, () => Property(edge, name));
  return { kind: "field", key: part.key, shape: { kind: "Value", column, emptyList: false } };
}

/** The counts and ranges that the parts of a list ask for, each once. */
class Counts {
  readonly items: Item[] = [];
  readonly #known = new Map<string, number>();

  add(key: string, make: () => Expression): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.items.length);
    return this.items.push({ value: make(), as: Variable("count") }) - 1;
  }
}

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
export function lowerListOver(
  lowering: Lowering,
  plan: ListPlan,
  source: ListSource,
  lowerNodeOf: NodeLowerer,
): LoweredList {
  const inner: NodePlace = { variable: source.node, columns: new Columns(), calls: [] };
  const counts = new Counts();
  const keys = orderKeys(lowering, plan, source);
  const needsPage = plan.parts.some(({ kind }) => ["nodes", "edges", "page-info"].includes(kind));
  const cursor = showsCursor(plan)
    ? keys.map(({ value, column }) => inner.columns.add(column, () => value))
    : [];
  const total = (): number => counts.add("total", () => Call("count", source.node));
  const parts = plan.parts.map((part: ListPart): ((at: readonly number[]) => ListPartShape) => {
    switch (part.kind) {
      case "nodes": {
        const node = lowerNodeOf(lowering, inner, part.node);
        return () => ({ kind: "nodes", key: part.key, node });
      }
      case "edges": {
        const edges = part.parts.map((edge) =>
          edgeShape(lowering, source, inner, edge, lowerNodeOf),
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
        const countKeys = part.counts.map((key) => ({ key, at: total() }));
        const ranges = part.ranges.map(({ key, property, parts: ends }) => ({
          key,
          parts: ends.map((end) => ({
            key: end.key,
            at: counts.add(`${end.part} ${property.name}`, () =>
              Call(end.part, propertyInView(lowering, source.node, property)),
            ),
          })),
        }));
        return (columns) => ({
          kind: "aggregate",
          key: part.key,
          counts: countKeys.map(({ key, at }) => ({ key, column: columns[at] ?? 0 })),
          ranges: ranges.map((range) => ({
            key: range.key,
            parts: range.parts.map(({ key, at }) => ({ key, column: columns[at] ?? 0 })),
          })),
        });
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
  const members = given([
    source.edge === undefined ? undefined : edgeInView(lowering, source.edge, source.evidence),
    nodeInView(lowering, source.node, plan.target),
    plan.filter === undefined ? undefined : lowerFilter(lowering, source.node, plan.filter),
  ]);
  const page = given([
    ...(plan.seek ? seekCondition(keys) : []),
    ...members,
    plan.after === undefined ? undefined : afterCondition(lowering, keys, plan.after),
  ]);
  const limit = Input("first + 1", (binding) => plan.first(binding) + 1);
  const carried = [source.node, ...(source.edge === undefined ? [] : [source.edge])];
  return {
    page: needsPage
      ? {
          columns: inner.columns,
          clauses: [
            ...source.clauses(page),
            With(
              [...carried, ...carriedKeys(source)].map((value) => ({ value, as: undefined })),
              { orderBy: sortKeys(keys), limit: lowering.parameter(limit) },
            ),
            ...inner.calls,
          ],
        }
      : undefined,
    counts:
      counts.items.length > 0 ? [...source.clauses(members), Return(counts.items)] : undefined,
    countItems: counts.items,
    shape: (rows, columns) => ({
      rows,
      cursor,
      hasAfter: plan.after !== undefined,
      first: plan.first,
      hash: plan.hash,
      parts: parts.map((part) => part(columns)),
    }),
  };
}

/** Variables that a source's own keys need past the cut. */
function carriedKeys(source: ListSource): readonly Variable[] {
  return source.keys.flatMap(({ value }) => (value.kind === "Variable" ? [value] : []));
}

/** Lowers a list of related nodes to subqueries of the node it belongs to. */
export function lowerList(
  lowering: Lowering,
  place: NodePlace,
  field: RelationField,
  plan: ListPlan,
  lowerNodeOf: NodeLowerer,
): ListShape {
  const edge = Variable("edge");
  const node = Variable(stemOf(field.target));
  const source: ListSource = {
    imports: [place.variable],
    node,
    edge,
    evidence: field.relation.evidence,
    keys: [],
    clauses: (conditions) => [
      Match(
        relationPattern(place.variable, field, edge, node),
        conditions.length === 0 ? undefined : And(conditions),
      ),
    ],
  };
  const lowered = lowerListOver(lowering, plan, source, lowerNodeOf);
  const counts = lowered.countItems.map((item) => {
    invariant(item.as, "A count has a name.");
    return place.columns.addVariable(item.as);
  });
  if (lowered.counts !== undefined) place.calls.push(CallSubquery(source.imports, lowered.counts));
  if (lowered.page === undefined) return lowered.shape(undefined, counts);
  const rows = Variable("page");
  place.calls.push(
    CallSubquery(source.imports, [
      ...lowered.page.clauses,
      Return([{ value: Call("collect", ListOf(lowered.page.columns.expressions)), as: rows }]),
    ]),
  );
  return lowered.shape(place.columns.addVariable(rows), counts);
}

/** The source of a root list: all nodes of a type. */
export function scanSource(type: NodeType): ListSource {
  const node = Variable(stemOf(type.name));
  return {
    imports: [],
    node,
    edge: undefined,
    evidence: false,
    keys: [],
    clauses: (conditions) => [
      Match(NodePattern(node, [type.name]), conditions.length === 0 ? undefined : And(conditions)),
    ],
  };
}
