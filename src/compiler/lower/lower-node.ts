import {
  And,
  CallSubquery,
  Constant,
  Call,
  ListOf,
  Match,
  Property,
  Return,
  Variable,
  With,
  type Clause,
} from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import { propertyByRole, type NodeType, type RelationField } from "../../model/index.js";
import type { FieldPlan, NodePlan, OneField, ValueField } from "../plan/plan-nodes.js";
import type { FieldShape, NodeShape } from "../shape/shape.js";
import { relationPattern } from "./lower-filter.js";
import { guardCalls, isOfKinds } from "./guard-calls.js";
import { lowerRelated } from "./lower-list.js";
import {
  claimedInView,
  edgeClaimsInView,
  edgeInView,
  nodeInView,
  propertyInView,
} from "./lower-view.js";
import { Columns, stemOf, type Lowering } from "./lowering.js";
import type { NodePlace } from "./node-place.js";

/** The kind of a node where it may be one of several, read off the property that holds it. */
function typenameColumn(place: NodePlace, type: NodeType): number | undefined {
  if (type.kind === "kind") return undefined;
  const name = propertyByRole(type, "kind");
  return place.columns.add(`property ${name}`, () => Property(place.variable, name));
}

/** All values that claims in view give, each once, whichever is accepted. */
function gatheredShape(
  lowering: Lowering,
  place: NodePlace,
  type: NodeType,
  { parts, property: { gathers = {} } }: ValueField,
): FieldShape {
  const columns = parts.map(({ key, property }) => {
    const claimed = type.properties.get(gathers[property.name] ?? "");
    invariant(claimed, `${property.name} gathers no property of ${type.name}.`);
    const column = place.columns.add(`gathered ${claimed.name}`, () =>
      claimedInView(lowering, place.variable, claimed),
    );
    return { key, column };
  });
  return { kind: "Parts", list: true, distinct: true, parts: columns };
}

function valueShape(lowering: Lowering, place: NodePlace, plan: ValueField): FieldShape {
  const prefix = plan.property.flattened;
  const parts = plan.parts.map(({ key, property }) => ({
    key,
    column: place.columns.add(`value ${prefix}.${property.name}`, () =>
      propertyInView(lowering, place.variable, property, prefix),
    ),
  }));
  return { kind: "Parts", list: plan.property.list, distinct: false, parts };
}

function oneShape(lowering: Lowering, place: NodePlace, plan: OneField): FieldShape {
  const { field } = plan;
  const edge = Variable("edge");
  const other = Variable(stemOf(field.target));
  const answer = Variable("one");
  const inner = { variable: other, columns: new Columns(), calls: [] as Clause[] };
  const target = lowering.model.types.get(field.target);
  invariant(target, `${field.name} leads to no type of the model.`);
  const node = lowerNode(lowering, inner, plan.node);
  const conditions = [
    edgeInView(lowering, edge, field.relation.evidence),
    nodeInView(lowering, other, target),
  ].filter((condition) => condition !== undefined);
  place.calls.push(
    CallSubquery(
      [place.variable],
      [
        Match(
          relationPattern(place.variable, field, edge, other),
          conditions.length === 0 ? undefined : And(conditions),
        ),
        With([{ value: other, as: undefined }], {
          orderBy: [{ by: Property(other, propertyByRole(target, "id")), descending: false }],
          limit: Constant(1),
        }),
        ...inner.calls,
        Return([{ value: Call("collect", ListOf(inner.columns.expressions)), as: answer }]),
      ],
    ),
  );
  return { kind: "One", column: place.columns.addVariable(answer), node };
}

/** The claims in view behind the edges of a relation, a list for each edge. */
function relationClaims(lowering: Lowering, place: NodePlace, field: RelationField): number {
  const [edge, other, answer] = [Variable("edge"), Variable("other"), Variable("claims")];
  const pattern = relationPattern(place.variable, field, edge, other);
  place.calls.push(
    CallSubquery(
      [place.variable],
      [
        Match(pattern, edgeInView(lowering, edge, field.relation.evidence)),
        Return([{ value: Call("collect", edgeClaimsInView(lowering, edge)), as: answer }]),
      ],
    ),
  );
  return place.columns.addVariable(answer);
}

function fieldShape(
  lowering: Lowering,
  place: NodePlace,
  type: NodeType,
  plan: FieldPlan,
): FieldShape {
  switch (plan.kind) {
    case "PropertyField": {
      const { property } = plan;
      const column = place.columns.add(`property ${property.name}`, () =>
        propertyInView(lowering, place.variable, property),
      );
      return { kind: "Value", column, emptyList: property.list && property.required };
    }
    case "ValueField":
      return plan.property.gathers === undefined
        ? valueShape(lowering, place, plan)
        : gatheredShape(lowering, place, type, plan);
    case "OneField":
      return oneShape(lowering, place, plan);
    case "ManyField": {
      const list = lowerRelated(lowering, place, plan.field, plan.list, lowerNode);
      return { kind: "Many", list };
    }
    case "ClaimsField": {
      const column =
        plan.of.kind === "property"
          ? place.columns.addVariable(claimedInView(lowering, place.variable, plan.of, "claim-ids"))
          : relationClaims(lowering, place, plan.of);
      return { kind: "Value", column, emptyList: true };
    }
    case "ComputedField": {
      const { computation, selected } = plan;
      return {
        kind: "Computed",
        computation,
        type: plan.read.type,
        selected,
        read: lowerNode(lowering, place, plan.read),
      };
    }
    default: {
      const never: never = plan;
      return never;
    }
  }
}

/** Lowers what an answer tells of a node: columns, subqueries, and how to read them back. */
export function lowerNode(lowering: Lowering, place: NodePlace, plan: NodePlan): NodeShape {
  return {
    typename: typenameColumn(place, plan.type),
    branches: plan.branches.map(({ kinds, fields }) => {
      const branch = { ...place, calls: [] as Clause[] };
      const shapes = fields.map((field) => ({
        key: field.key,
        shape: fieldShape(lowering, branch, plan.type, field),
      }));
      const ofKinds =
        kinds === undefined ? undefined : isOfKinds(lowering, place.variable, plan.type, kinds);
      const { calls } = branch;
      place.calls.push(...(ofKinds === undefined ? calls : guardCalls(calls, ofKinds)));
      return { kinds, fields: shapes };
    }),
  };
}
