import type { NodeType, PropertyType, RelationField } from "../../model/index.js";
import type { FigureBasis } from "./figure-basis.js";
import type { Input } from "./input.js";

/** The comparisons a filter may ask for. */
export type FilterOperator =
  | "eq"
  | "ne"
  | "in"
  | "notIn"
  | "lt"
  | "lte"
  | "gt"
  | "gte"
  | "between"
  | "contains"
  | "startsWith"
  | "endsWith"
  | "includes"
  | "includesAll"
  | "includesAny"
  | "isEmpty"
  | "someMatches";

/** A figure that a filter or an order takes by another basis than what is stated. */
export interface FigureBy {
  readonly type: NodeType;
  readonly basis: FigureBasis;
}

/** A comparison of a property with a value of the request. */
export interface Compare {
  readonly kind: "Compare";
  readonly property: PropertyType;
  /** The prefix under which a value object's part is stored. */
  readonly prefix: string | undefined;
  readonly figure: FigureBy | undefined;
  readonly operator: FilterOperator;
  readonly insensitive: boolean;
  /** True where no values are given, and for `isEmpty: true`; it is part of the shape. */
  readonly empty: boolean;
  readonly input: Input;
}

/** Whether a property is known. */
export interface Known {
  readonly kind: "Known";
  readonly property: PropertyType;
  readonly prefix: string | undefined;
  readonly figure: FigureBy | undefined;
  readonly known: boolean;
}

/** How many of the related nodes are to meet a filter. */
export type Quantifier = "some" | "all" | "none" | "single";

/** Whether related nodes meet a filter. */
export interface Related {
  readonly kind: "Related";
  readonly field: RelationField;
  readonly quantifier: Quantifier;
  readonly filter: FilterPlan;
  /** What the relation itself must carry. */
  readonly edge: FilterPlan | undefined;
  /** Further relations of the related node that the same search follows; see the rewrites. */
  readonly joined: readonly Related[];
}

/** A comparison of how many related nodes meet a filter. */
export interface Counted {
  readonly kind: "Counted";
  /** Those that are counted. */
  readonly related: Related;
  readonly operator: FilterOperator;
  readonly input: Input;
}

/** Whether the node is of a kind. */
export interface OfKind {
  readonly kind: "OfKind";
  readonly label: string;
}

export interface AllOf {
  readonly kind: "AllOf";
  readonly filters: readonly FilterPlan[];
}

export interface AnyOf {
  readonly kind: "AnyOf";
  readonly filters: readonly FilterPlan[];
}

export interface NoneOf {
  readonly kind: "NoneOf";
  readonly filter: FilterPlan;
}

/** What nodes must meet. */
export type FilterPlan = Compare | Known | Related | Counted | OfKind | AllOf | AnyOf | NoneOf;

/** Joins filters; of one it is that one. */
export function allOf(filters: readonly FilterPlan[]): FilterPlan {
  const [only] = filters;
  return filters.length === 1 && only !== undefined ? only : { kind: "AllOf", filters };
}
