import type { PropertyType } from "../../model/index.js";
import type { FilterPlan } from "../plan/filter-plan.js";
import { isAlwaysKnown } from "../plan/plan-list.js";
import type { ListPlan, RootPlan } from "../plan/plan-nodes.js";
import { ownProperty } from "../plan/plan-order.js";

/** The stored property that a list is ordered by first, where an index holds it. */
export function indexedOrder(plan: RootPlan, list: ListPlan): PropertyType | undefined {
  const [first] = list.order;
  const property = first === undefined ? undefined : ownProperty(first.value);
  if (property === undefined || !property.indexed || property.list) return undefined;
  // In a view, a claimed value is chosen from lists that no index holds.
  return property.claimed !== undefined && plan.view !== undefined ? undefined : property;
}

/** Whether no node of which a property is unknown meets a filter. */
function excludesUnknown(filter: FilterPlan | undefined, property: PropertyType): boolean {
  if (filter === undefined) return false;
  switch (filter.kind) {
    case "Compare":
    case "Known": {
      const isOwn = filter.prefix === undefined && filter.figure === undefined;
      if (!isOwn || filter.property.name !== property.name) return false;
      return filter.kind === "Compare" || filter.known;
    }
    case "AllOf":
      return filter.filters.some((inner) => excludesUnknown(inner, property));
    case "AnyOf":
      return filter.filters.every((inner) => excludesUnknown(inner, property));
    case "NoneOf":
    case "Counted":
    case "Related":
    case "OfKind":
      return false;
    default: {
      const never: never = filter;
      return never;
    }
  }
}

/**
 * Lets an engine walk an index in the order asked for and stop at the page's end.
 *
 * The planner of Neo4j does so only when the statement says that the first key is known, and the
 * ontology knows that of required properties; of others a filter may say it. Measured: 4.9 times
 * the requests, a thirtieth of the database hits.
 */
export function seekOrder(plan: RootPlan): RootPlan {
  const { operation } = plan;
  if (operation.kind !== "Scan") return plan;
  const { list } = operation;
  const property = indexedOrder(plan, list);
  if (property === undefined) return plan;
  const isKnown = isAlwaysKnown(property) || excludesUnknown(list.filter, property);
  return isKnown
    ? { ...plan, operation: { ...operation, list: { ...list, seek: "known" } } }
    : plan;
}
