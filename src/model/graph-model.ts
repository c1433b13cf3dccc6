import type {
  Derivation,
  EvidenceListRole,
  Family,
  KindRole,
  PropertyRole,
  RelationRole,
  Words,
} from "./extensions.js";

/** The scalar types a property may have; an enumeration is stored as its name. */
export type ScalarName = "ID" | "String" | "Int" | "Float" | "Boolean" | "Date";

/** A stored property of a node or an edge. */
export interface PropertyType {
  readonly kind: "property";
  /** The field's name, and the stored property's unless it is a value object. */
  readonly name: string;
  readonly type:
    | { readonly kind: "scalar"; readonly name: ScalarName }
    | { readonly kind: "enum"; readonly name: string; readonly values: readonly string[] }
    | { readonly kind: "value"; readonly name: string; readonly parts: readonly PropertyType[] };
  readonly list: boolean;
  readonly required: boolean;
  readonly description: string;
  readonly label: Words;
  readonly unit: string | undefined;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** The group of claim lists that decides the value in a view; undefined for identity. */
  readonly claimed: string | undefined;
  /** The prefix of a value object's stored parts. */
  readonly flattened: string | undefined;
  readonly role: PropertyRole | undefined;
  /** The name by which questions ask for the figure, such as `TPP`. */
  readonly metric: string | undefined;
  /** How the figure follows from others where no claim states it. */
  readonly derivation: Derivation | undefined;
  /** For a list of value objects: its parts, and the claimed properties all of whose values they give. */
  readonly gathers: Readonly<Record<string, string>> | undefined;
  /** The internal property that holds the texts folded, for searches that mind no script. */
  readonly folded: string | undefined;
  readonly internal: boolean;
}

/** One way of reading a relation from a node: the declared direction, its inverse, or both. */
export interface RelationField {
  readonly kind: "relation-field";
  readonly name: string;
  readonly relation: RelationType;
  readonly direction: "out" | "in" | "both";
  /** The kind or interface at the other end. */
  readonly target: string;
  readonly cardinality: "one" | "many";
  readonly required: boolean;
  readonly label: Words;
  readonly description: string;
}

/** A pair of kinds or interfaces that a relation may join. */
export interface RelationEnds {
  readonly from: string;
  readonly to: string;
}

/** A type of relation: its name, what it joins, what it carries. */
export interface RelationType {
  readonly kind: "relation";
  readonly type: string;
  readonly label: Words;
  readonly inverseLabel: Words | undefined;
  readonly description: string;
  readonly ends: readonly RelationEnds[];
  readonly symmetric: boolean;
  readonly evidence: boolean;
  readonly role: RelationRole | undefined;
  readonly properties: ReadonlyMap<string, PropertyType>;
  /** The class that declares the properties. */
  readonly propertiesName: string | undefined;
}

/** What a kind and an interface have in common. */
export interface NodeTypeBase {
  readonly name: string;
  readonly label: Words;
  readonly plural: Words;
  readonly description: string;
  readonly singularField: string;
  readonly pluralField: string;
  readonly family: Family;
  readonly caption: string;
  readonly role: KindRole | undefined;
  readonly roots: boolean;
  readonly hidden: boolean;
  /** All interfaces, direct and inherited, nearest first. */
  readonly interfaces: readonly string[];
  readonly properties: ReadonlyMap<string, PropertyType>;
  readonly relations: ReadonlyMap<string, RelationField>;
}

/** A kind of node. */
export interface NodeKind extends NodeTypeBase {
  readonly kind: "kind";
  /** The kind's own label, then those of its interfaces. */
  readonly labels: readonly string[];
  readonly idPrefix: string | undefined;
}

/** An interface that several kinds share. */
export interface NodeInterface extends NodeTypeBase {
  readonly kind: "interface";
  /** The kinds that have it, by name. */
  readonly kinds: readonly string[];
}

export type NodeType = NodeKind | NodeInterface;

/** The parts of the graph that the evidence layer uses by role. */
export interface EvidenceModel {
  readonly kinds: Readonly<Record<KindRole, NodeType>>;
  readonly relations: Readonly<Record<RelationRole, RelationType>>;
  /** The names of the properties by which nodes and edges carry claims. */
  readonly lists: Readonly<Record<EvidenceListRole, string>>;
}

/** The whole declaration, resolved, checked and frozen. */
export interface GraphModel {
  readonly types: ReadonlyMap<string, NodeType>;
  readonly kinds: ReadonlyMap<string, NodeKind>;
  readonly interfaces: ReadonlyMap<string, NodeInterface>;
  readonly relations: ReadonlyMap<string, RelationType>;
  readonly evidence: EvidenceModel;
}
