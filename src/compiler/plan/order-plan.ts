import type { PropertyType, RelationField } from "../../model/index.js";
import type { FigureBy } from "./filter-plan.js";

/** A property of the node itself. */
export interface OwnValue {
  readonly kind: "Own";
  readonly property: PropertyType;
  readonly figure: FigureBy | undefined;
}

/** A property of the relation that leads to the node. */
export interface EdgeValue {
  readonly kind: "Edge";
  readonly property: PropertyType;
}

/** What the one related node has. */
export interface RelatedValue {
  readonly kind: "Related";
  readonly field: RelationField;
  readonly value: OrderValue;
}

/** How many related nodes there are. */
export interface CountValue {
  readonly kind: "Count";
  readonly field: RelationField;
}

/** What nodes are ordered by. */
export type OrderValue = OwnValue | EdgeValue | RelatedValue | CountValue;

/** One key of an order. */
export interface OrderKey {
  readonly value: OrderValue;
  readonly descending: boolean;
}

/** Says what a key is, such as `broughtOutBy.country`; the same only for keys of the same values. */
export function orderName(value: OrderValue): string {
  switch (value.kind) {
    case "Own":
      return `${value.property.name}${value.figure === undefined ? "" : ` (${value.figure.basis.toLowerCase()})`}`;
    case "Edge":
      return `edge.${value.property.name}`;
    case "Related":
      return `${value.field.name}.${orderName(value.value)}`;
    case "Count":
      return `${value.field.name}.count`;
    default: {
      const never: never = value;
      return never;
    }
  }
}
