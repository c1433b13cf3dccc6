import type {
  AnalysisExtension,
  ComputedExtension,
  LiftedExtension,
  ListingExtension,
  NodeType,
  PropertyType,
  RelationField,
} from "../model/index.js";

/** What a root field asks for. */
export type RootMeaning =
  | { readonly kind: "single"; readonly type: NodeType }
  | { readonly kind: "list"; readonly type: NodeType }
  | {
      /** A list whose filter and order follow from arguments of its own. */
      readonly kind: "listing";
      readonly type: NodeType;
      readonly listing: ListingExtension;
    }
  | { readonly kind: "node"; readonly type: NodeType; readonly many: boolean }
  | { readonly kind: "search"; readonly type: NodeType }
  | {
      readonly kind: "question";
      readonly question: string;
      /** The kind that the question compares. */
      readonly type: NodeType;
    }
  | {
      readonly kind: "analysis";
      readonly name: string;
      readonly connection: boolean;
      readonly each?: AnalysisExtension["each"];
    }
  | {
      /** A computed field of the node that an argument names. */
      readonly kind: "lifted";
      readonly type: NodeType;
      readonly argument: string;
      readonly field: string;
      readonly party: LiftedExtension["party"];
    };

/** What a field below a root field stands for in the graph. */
export type FieldMeaning =
  | { readonly kind: "property"; readonly property: PropertyType }
  | { readonly kind: "value-part"; readonly property: PropertyType }
  | { readonly kind: "relation"; readonly field: RelationField }
  /** Not of the served schema: what certificates add to a selection. */
  | { readonly kind: "claims-behind"; readonly of: PropertyType | RelationField }
  | { readonly kind: "connection-nodes" }
  | { readonly kind: "connection-edges" }
  | { readonly kind: "connection-page-info" }
  | { readonly kind: "connection-total-count" }
  | { readonly kind: "connection-aggregate" }
  | { readonly kind: "connection-groups" }
  | { readonly kind: "group-key" }
  | { readonly kind: "group-value"; readonly property: PropertyType }
  | { readonly kind: "edge-cursor" }
  | { readonly kind: "edge-node" }
  | { readonly kind: "edge-property"; readonly property: PropertyType }
  | { readonly kind: "edge-claims" }
  | { readonly kind: "edge-sources" }
  | { readonly kind: "edge-matched-name" }
  | { readonly kind: "edge-match" }
  | { readonly kind: "edge-marks" }
  | { readonly kind: "page-info-part"; readonly part: PageInfoPart }
  | { readonly kind: "aggregate-count" }
  | { readonly kind: "aggregate-property"; readonly property: PropertyType }
  | { readonly kind: "aggregate-part"; readonly part: AggregatePart }
  | { readonly kind: "question-part"; readonly part: string }
  | {
      readonly kind: "computed";
      readonly computed: Omit<ComputedExtension, "role">;
      readonly type: NodeType;
    }
  | {
      readonly kind: "answer-part";
      readonly name: string;
      /** The kind or interface of the nodes that it gives; undefined for anything else. */
      readonly node?: string | undefined;
    };

/** What is told of all values of a property. */
export type AggregatePart = "min" | "max" | "average" | "sum";

export type PageInfoPart = "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor";

/** Writes a meaning as the extensions of a field. */
export function means(meaning: FieldMeaning | RootMeaning): { readonly meaning: typeof meaning } {
  return { meaning };
}

/** Anything of the served schema that carries extensions. */
interface Extended {
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Reads the meaning of a root field; undefined for fields that are not compiled. */
export function rootMeaning(field: Extended): RootMeaning | undefined {
  return field.extensions["meaning"] as RootMeaning | undefined;
}

/** Reads the meaning of a field below a root; undefined for introspection. */
export function fieldMeaning(field: Extended): FieldMeaning | undefined {
  return field.extensions["meaning"] as FieldMeaning | undefined;
}
