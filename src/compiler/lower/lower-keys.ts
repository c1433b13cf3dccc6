import { Property, type Clause, type Variable } from "../../cypher/index.js";
import { propertyByRole, type PropertyType } from "../../model/index.js";
import { orderName, type OrderValue } from "../plan/order-plan.js";
import { isAlwaysKnown } from "../plan/plan-list.js";
import type { ListPlan } from "../plan/plan-nodes.js";
import type { ListSource } from "./list-source.js";
import type { LoweredKey } from "./lower-order.js";
import { lowerOrderValue } from "./lower-order-value.js";
import type { Lowering } from "./lowering.js";

/** The keys of a list's order, with the subqueries of its members that some are worked out by. */
export interface LoweredKeys {
  readonly keys: readonly LoweredKey[];
  readonly calls: readonly Clause[];
}

/** The property that a value is in the end; of a count none. */
function leafOf(value: OrderValue): PropertyType | undefined {
  if (value.kind === "Count") return undefined;
  return value.kind === "Related" ? leafOf(value.value) : value.property;
}

function isNullable(value: OrderValue): boolean {
  if (value.kind === "Count") return false;
  return value.kind === "Related" || !isAlwaysKnown(value.property);
}

/** The column that holds a value, shared with a field that shows it. */
function columnOf(value: OrderValue): string {
  if (value.kind === "Own" && value.figure === undefined) return `property ${value.property.name}`;
  return value.kind === "Edge" ? `edge ${value.property.name}` : `order ${orderName(value)}`;
}

/** Lowers the keys of a list's order: the source's own, those asked for, and what breaks ties. */
export function lowerKeys(lowering: Lowering, plan: ListPlan, source: ListSource): LoweredKeys {
  const asked = plan.order.map(({ value, descending }, at) => {
    const lowered = lowerOrderValue(lowering, source.node, source.edge, value);
    const key: LoweredKey = {
      value: lowered.value,
      descending,
      nullable: isNullable(value) && !(at === 0 && plan.seek === "known"),
      truth: leafOf(value)?.type.name === "Boolean",
      column: columnOf(value),
    };
    return { key, calls: lowered.calls };
  });
  const id = propertyByRole(plan.target, "id");
  const tie = (of: Variable, column: string): LoweredKey => ({
    value: Property(of, id),
    descending: false,
    nullable: false,
    truth: false,
    column,
  });
  // Several edges may join the same two nodes, such as two offices of one person at one body.
  const last = [
    tie(source.node, `property ${id}`),
    ...(source.edge === undefined ? [] : [tie(source.edge, `edge ${id}`)]),
  ];
  return {
    keys: [...source.keys, ...asked.map(({ key }) => key), ...last],
    calls: asked.flatMap(({ calls }) => calls),
  };
}
