import { invariant } from "../../errors/index.js";
import type { GraphModel, NodeType, PropertyType, RelationType } from "../../model/index.js";
import type { FigureBasis } from "./figure-basis.js";
import type { OrderKey, OrderValue } from "./order-plan.js";

type Given = Readonly<Record<string, unknown>>;

/** The one field of an entry, as checked before. */
function fieldOf(entry: Given): readonly [string, unknown] {
  const field = Object.entries(entry).find(([name]) => name !== "basis");
  invariant(field, "An entry of an order has a field.");
  return field;
}

function planValue(model: GraphModel, node: NodeType, entry: Given): OrderKey {
  const [name, given] = fieldOf(entry);
  const property = node.properties.get(name);
  if (property !== undefined) {
    const basis = (entry["basis"] ?? "STATED") as FigureBasis;
    const isStated = basis === "STATED" || property.derivation === undefined;
    const figure = isStated ? undefined : { type: node, basis };
    return { value: { kind: "Own", property, figure }, descending: given === "DESC" };
  }
  const field = node.relations.get(name);
  invariant(field, `The schema lets no unknown order ${name} through.`);
  if (field.cardinality === "many") {
    const { count } = given as Given;
    return { value: { kind: "Count", field }, descending: count === "DESC" };
  }
  const target = model.types.get(field.target);
  invariant(target, `${name} leads to no type of the model.`);
  const { value, descending } = planValue(model, target, given as Given);
  return { value: { kind: "Related", field, value }, descending };
}

function planEdgeValue({ properties }: RelationType, entry: Given): OrderKey {
  const [name, direction] = fieldOf(entry);
  const property = properties.get(name);
  invariant(property, `The schema lets no unknown order ${name} through.`);
  return { value: { kind: "Edge", property }, descending: direction === "DESC" };
}

/** Plans an order over the nodes of a type; `relation` where one leads to them. */
export function planOrder(
  model: GraphModel,
  node: NodeType,
  relation: RelationType | undefined,
  orderBy: unknown,
): readonly OrderKey[] {
  const entries = Array.isArray(orderBy) ? (orderBy as readonly Given[]) : [];
  return entries.map((entry) => {
    const edge = entry["edge"];
    if (edge === undefined || relation === undefined) return planValue(model, node, entry);
    return planEdgeValue(relation, edge as Given);
  });
}

/** The property that a key reads off the node itself; undefined for any other key. */
export function ownProperty(value: OrderValue): PropertyType | undefined {
  return value.kind === "Own" && value.figure === undefined ? value.property : undefined;
}
