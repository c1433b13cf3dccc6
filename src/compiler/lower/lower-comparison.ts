import {
  And,
  Call,
  CallSubquery,
  Comparison,
  ListOf,
  Match,
  NodePattern,
  Property,
  Return,
  Variable,
  With,
  EdgePattern,
  type Clause,
  type Expression,
} from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import { propertyByRole, type PropertyType } from "../../model/index.js";
import { namesAsked } from "../plan/plan-comparison.js";
import type { ComparisonPart, ComparisonPlan } from "../plan/plan-nodes.js";
import type { ComparisonPartShape, ComparisonShape, NodeShape } from "../shape/shape.js";
import { lowerFind } from "./lower-find.js";
import { figureBound, figureClaims, lowerFigure } from "./lower-figure.js";
import { lowerFilter } from "./lower-filter.js";
import { lowerClaims } from "./lower-claims.js";
import { lowerNode } from "./lower-node.js";
import { claimedInView, nodeInView } from "./lower-view.js";
import { Columns, stemOf, type Lowering } from "./lowering.js";
import type { NodePlace } from "./node-place.js";

/** Parts that tell of the reference rather than of the node compared with it. */
const OF_REFERENCE: ReadonlySet<string> = new Set(["reference", "reference-claims"]);

/** A comparison lowered to clauses, with the shape of its rows. */
export interface LoweredComparison {
  readonly clauses: readonly Clause[];
  readonly shape: ComparisonShape;
}

/** The claims behind the figure of a metric, as a subquery of the node's row. */
function metricClaims(
  lowering: Lowering,
  place: NodePlace,
  plan: ComparisonPlan,
  property: PropertyType,
  node: NonNullable<ComparisonPart["node"]>,
): { readonly column: number; readonly node: NodeShape } {
  const of = { lowering, type: plan.type, node: place.variable };
  const ids = figureClaims(of, property, plan.basis);
  // Two figures that a derived one rests on may rest on the same claim.
  const repeated = plan.basis !== "STATED";
  const claims = lowerClaims(lowering, [place.variable], ids, place, node, lowerNode, repeated);
  place.calls.push(claims.call);
  return claims;
}

/** What a row tells of a node, by columns. */
interface LoweredSubject {
  readonly values: readonly number[];
  readonly derived: readonly number[] | undefined;
  readonly bounds: readonly (readonly number[])[];
  readonly parts: readonly ComparisonPartShape[];
}

/** What a row tells of a node: itself, all its stated figures, the claims behind them. */
function lowerSubject(
  lowering: Lowering,
  place: NodePlace,
  plan: ComparisonPlan,
  wanted: (part: ComparisonPart) => boolean,
): LoweredSubject {
  const of = { lowering, type: plan.type, node: place.variable };
  const values = plan.metrics.map(({ property }) =>
    place.columns.add(`figures ${property.name}`, () =>
      claimedInView(lowering, place.variable, property),
    ),
  );
  const derived = plan.metrics.map(({ property }) =>
    plan.basis === "STATED"
      ? undefined
      : place.columns.add(`derived ${property.name}`, () => lowerFigure(of, property, "DERIVED")),
  );
  // Whether all claims agree on a derived figure shows at the ends of what they allow.
  const ends =
    plan.basis !== "STATED" && plan.parts.some(({ part }) => part === "certainty")
      ? (["lowest", "highest"] as const)
      : [];
  const bounds = plan.metrics.map(({ property }) =>
    ends.map((end) =>
      place.columns.add(`${end} ${property.name}`, () => figureBound(of, property, end, "DERIVED")),
    ),
  );
  const parts = plan.parts.filter(wanted).map(({ key, part, node, decimals }) => {
    if (node === undefined) return { key, part, node: undefined, columns: [], decimals };
    if (part === "subject" || part === "reference") {
      return { key, part, node: lowerNode(lowering, place, node), columns: [], decimals };
    }
    const claims = plan.metrics.map(({ property }) =>
      metricClaims(lowering, place, plan, property, node),
    );
    return {
      key,
      part,
      node: claims[0]?.node,
      columns: claims.map(({ column }) => column),
      decimals,
    };
  });
  const known = derived.filter((column) => column !== undefined);
  return { values, derived: plan.basis === "STATED" ? undefined : known, bounds, parts };
}

/** The folded names by which a node is known, as a subquery of its row. */
function knownAs(lowering: Lowering, place: NodePlace, plan: ComparisonPlan): number {
  const { name } = lowering.model.evidence.kinds;
  const variable = Variable("name");
  const keys = Variable("keys");
  place.calls.push(
    CallSubquery(
      [place.variable],
      [
        Match(
          EdgePattern({
            from: NodePattern(place.variable),
            edge: Variable("edge"),
            type: lowering.model.evidence.relations.named.type,
            direction: "out",
            to: NodePattern(variable, [name.name]),
          }),
        ),
        Return([
          { value: Call("collect", Property(variable, propertyByRole(name, "key"))), as: keys },
        ]),
      ],
    ),
  );
  invariant(plan.type.kind === "kind", "A question compares nodes of one kind.");
  return place.columns.addVariable(keys);
}

/** The nodes whose figure exceeds that of the reference, highest first, as one column of rows. */
function lowerExceeding(
  lowering: Lowering,
  plan: ComparisonPlan,
  reference: NodePlace,
): { readonly rows: number; readonly parts: readonly ComparisonPartShape[] } {
  const { type, metrics } = plan;
  const property = metrics[0]?.property;
  invariant(property, "chipsExceeding compares one metric.");
  const other = Variable(stemOf(type.name));
  const place: NodePlace = { variable: other, columns: new Columns(), calls: [] };
  const { parts } = lowerSubject(lowering, place, plan, ({ part }) => !OF_REFERENCE.has(part));
  const figure = (node: Variable): Expression =>
    lowerFigure({ lowering, type, node }, property, plan.basis);
  const value = figure(other);
  const threshold = figure(reference.variable);
  const rows = Variable("exceeding");
  const inView = nodeInView(lowering, other, type);
  reference.calls.push(
    CallSubquery(
      [reference.variable],
      [
        Match(
          NodePattern(other, [type.name]),
          And([
            ...(inView === undefined ? [] : [inView]),
            ...(plan.filter === undefined ? [] : [lowerFilter(lowering, other, plan.filter)]),
            Comparison(value, ">", threshold),
          ]),
        ),
        With([{ value: other, as: undefined }], {
          orderBy: [
            { by: value, descending: true },
            { by: Property(other, propertyByRole(type, "id")), descending: false },
          ],
        }),
        ...place.calls,
        Return([{ value: Call("collect", ListOf(place.columns.expressions)), as: rows }]),
      ],
    ),
  );
  return { rows: reference.columns.addVariable(rows), parts };
}

/** Lowers a question that compares figures: one row for each node that was named. */
export function lowerComparison(lowering: Lowering, plan: ComparisonPlan): LoweredComparison {
  const { type } = plan;
  const node = Variable("reference");
  const place: NodePlace = { variable: node, columns: new Columns(), calls: [] };
  const id = place.columns.add("id", () => Property(node, propertyByRole(type, "id")));
  const name = place.columns.add("name", () => Property(node, propertyByRole(type, "name")));
  const exceeding = plan.question === "exceeding";
  const keys = knownAs(lowering, place, plan);
  const subject = lowerSubject(
    lowering,
    place,
    plan,
    ({ part }) => !exceeding || OF_REFERENCE.has(part),
  );
  const above = exceeding ? lowerExceeding(lowering, plan, place) : undefined;
  const inView = nodeInView(lowering, node, type);
  const found = lowerFind(
    lowering,
    node,
    type,
    { by: plan.by, operator: "IN", value: lowering.parameter(plan.references) },
    inView === undefined ? [] : [inView],
  );
  return {
    clauses: [
      ...found,
      ...place.calls,
      Return(place.columns.expressions.map((value) => ({ value, as: Variable("column") }))),
    ],
    shape: {
      kind: "Comparison",
      question: plan.question,
      id,
      name,
      keys,
      values: subject.values,
      derived: subject.derived,
      bounds: subject.bounds,
      basis: plan.basis,
      bounded: plan.bounded,
      metrics: plan.metrics.map(({ name: metric, property }) => ({
        name: metric,
        unit: property.unit ?? "",
        field: property.name,
      })),
      rows: above?.rows,
      references: (binding) => plan.references.read(binding) as readonly string[],
      asked: ({ root }) => namesAsked(root),
      parts: [...subject.parts, ...(above?.parts ?? [])],
    },
  };
}
