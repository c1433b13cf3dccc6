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
import type { PropertyType } from "../../model/index.js";
import { namesAsked } from "../plan/plan-comparison.js";
import type { ComparisonPart, ComparisonPlan } from "../plan/plan-nodes.js";
import type { ComparisonPartShape, ComparisonShape } from "../shape/shape.js";
import { lowerFind } from "./lower-find.js";
import { lowerClaims } from "./lower-claims.js";
import { lowerNode } from "./lower-node.js";
import { claimedInView, nodeInView } from "./lower-view.js";
import { Columns, stemOf, type Lowering } from "./lowering.js";
import type { NodePlace } from "./node-place.js";
import { propertyByRole } from "./property-by-role.js";

/** Parts that tell of the reference rather than of the node compared with it. */
const OF_REFERENCE: ReadonlySet<string> = new Set(["reference", "reference-claims"]);

/** A comparison lowered to clauses, with the shape of its rows. */
export interface LoweredComparison {
  readonly clauses: readonly Clause[];
  readonly shape: ComparisonShape;
}

/** The accepted figure of a node in view: the first that its lists let through. */
function accepted(lowering: Lowering, node: Variable, property: PropertyType): Expression {
  return Call("head", claimedInView(lowering, node, property));
}

/** The claims that state the accepted figure of a metric, as a subquery of the node's row. */
function figureClaims(
  lowering: Lowering,
  place: NodePlace,
  property: PropertyType,
  plan: NonNullable<ComparisonPart["node"]>,
): { readonly column: number; readonly node: ReturnType<typeof lowerNode> } {
  const value = accepted(lowering, place.variable, property);
  const ids = claimedInView(lowering, place.variable, property, "claim-ids", (entry) =>
    Comparison(entry, "=", value),
  );
  const { call, column, node } = lowerClaims(
    lowering,
    [place.variable],
    ids,
    place,
    plan,
    lowerNode,
  );
  place.calls.push(call);
  return { column, node };
}

/** What a row tells of a node: itself, all its stated figures, the claims behind them. */
function lowerSubject(
  lowering: Lowering,
  place: NodePlace,
  plan: ComparisonPlan,
  wanted: (part: ComparisonPart) => boolean,
): { readonly values: readonly number[]; readonly parts: readonly ComparisonPartShape[] } {
  const values = plan.metrics.map(({ property }) =>
    place.columns.add(`figures ${property.name}`, () =>
      claimedInView(lowering, place.variable, property),
    ),
  );
  const parts = plan.parts.filter(wanted).map(({ key, part, node, decimals }) => {
    if (node === undefined) return { key, part, node: undefined, columns: [], decimals };
    if (part === "subject" || part === "reference") {
      return { key, part, node: lowerNode(lowering, place, node), columns: [], decimals };
    }
    const claims = plan.metrics.map(({ property }) =>
      figureClaims(lowering, place, property, node),
    );
    return {
      key,
      part,
      node: claims[0]?.node,
      columns: claims.map(({ column }) => column),
      decimals,
    };
  });
  return { values, parts };
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
  const value = accepted(lowering, other, property);
  const threshold = accepted(lowering, reference.variable, property);
  const rows = Variable("exceeding");
  const inView = nodeInView(lowering, other, type);
  reference.calls.push(
    CallSubquery(
      [reference.variable],
      [
        Match(
          NodePattern(other, [type.name]),
          And([...(inView === undefined ? [] : [inView]), Comparison(value, ">", threshold)]),
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
  const found = lowerFind(lowering, node, type, {
    by: plan.by,
    operator: "IN",
    value: lowering.parameter(plan.references),
  });
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
      metrics: plan.metrics.map(({ name: metric, property }) => ({
        name: metric,
        unit: property.unit ?? "",
      })),
      rows: above?.rows,
      references: (binding) => plan.references.read(binding) as readonly string[],
      asked: ({ root }) => namesAsked(root),
      parts: [...subject.parts, ...(above?.parts ?? [])],
    },
  };
}
