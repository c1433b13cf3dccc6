/**
 * What the decorators write under `extensions.graph` of a type or a field, and the model reads.
 *
 * These are declarations as they were made: nothing in them is resolved or checked yet.
 */

/** The words of a thing in both languages of the graph; Chinese in simplified characters. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** The eight colour families that all pictures of the graph share. */
export type Family =
  | "organization"
  | "person"
  | "product"
  | "dated"
  | "policy"
  | "technology"
  | "place"
  | "evidence";

/** The parts that code needs by role, so that none names their labels; "node" is Relay's. */
export type KindRole =
  | "node"
  | "entity"
  | "claim"
  | "name"
  | "document"
  | "observation"
  | "state"
  | "paragraph"
  | "excerpt"
  | "graph";

/** The evidence relations by what they are for. */
export type RelationRole =
  | "named"
  | "mentions"
  | "subject"
  | "object"
  | "attributed-to"
  | "reported-by"
  | "stated-in"
  | "covers"
  | "observed"
  | "state-of"
  | "observed-by-claim"
  | "state-by-claim"
  | "paragraph-of"
  | "has-excerpt"
  | "excerpt-of"
  | "took-part-in"
  | "concerns";

/** The properties that carry the claims of an edge or a node, by what they hold. */
export type EvidenceListRole =
  | "claim-ids"
  | "documents"
  | "known-from"
  | "known-to"
  | "valid-from"
  | "valid-to"
  | "modality"
  | "places"
  | "sources"
  | "live";

/** The role a property plays for code that must find it without knowing its name. */
export type PropertyRole =
  | "id"
  | "source-record"
  | "content-hash"
  | "name"
  | "name-zh"
  | "kind"
  | "key"
  | "text"
  | "text-marks"
  | EvidenceListRole;

/** Where a declaration stands, for messages about it. */
export interface Declared {
  readonly file?: string | undefined;
}

export interface KindExtension extends Declared {
  readonly role: "kind" | "interface";
  readonly label: Words;
  readonly plural: Words;
  /** Name of the list root, such as `companies`; the single root is the type's name in camel case. */
  readonly pluralField: string;
  readonly family: Family;
  /** The part of an id before the colon; absent for interfaces and kinds that have no such ids. */
  readonly idPrefix?: string | undefined;
  /** The property that a picture writes on a node. */
  readonly caption: string;
  readonly kindRole?: KindRole | undefined;
  /** False for kinds that no root field offers. */
  readonly roots: boolean;
  /** True for what the reader's picture hides. */
  readonly hidden: boolean;
}

/** A class of properties that a relation carries, or a value object that a field gives. */
export interface PartExtension extends Declared {
  readonly role: "relation-properties" | "value" | "evidence";
}

/** How a figure follows from other figures of the same node, where no claim states it. */
export type Derivation =
  | {
      /** The largest of some figures, each times a constant; those unknown do not count. */
      readonly kind: "highest";
      readonly of: readonly { readonly factor: number; readonly property: string }[];
      /** Figures that might count, but whose factor is disputed: shown, never accepted. */
      readonly alternatives?:
        | readonly { readonly factor: number; readonly property: string }[]
        | undefined;
      readonly formula: string;
      readonly source: string;
    }
  | {
      /** One figure divided by another. */
      readonly kind: "quotient";
      readonly dividend: string;
      readonly divisor: string;
      readonly formula: string;
      readonly source: string;
    }
  | {
      /** One figure times another. */
      readonly kind: "product";
      readonly of: readonly [string, string];
      readonly formula: string;
      readonly source: string;
    };

export interface PropertyExtension extends Declared {
  readonly role: "property";
  readonly label: Words;
  readonly unit?: string | undefined;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** The group of lists by which the value in view is chosen; see `claimedLists`. */
  readonly claimed?: string | undefined;
  /** A value object is stored as this prefix and the part's name, such as `aboutEarliest`. */
  readonly flattened?: string | undefined;
  readonly propertyRole?: PropertyRole | undefined;
  /** The name by which questions ask for the figure, such as `TPP`. */
  readonly metric?: string | undefined;
  readonly derivation?: Derivation | undefined;
  /** For a list of value objects: its parts, and the claimed properties all of whose values they give. */
  readonly gathers?: Readonly<Record<string, string>> | undefined;
  /** For texts: the internal property that holds them folded, for searches that mind no script. */
  readonly folded?: string | undefined;
  /** Stored, but no field of the schema: bookkeeping of the graph. */
  readonly internal: boolean;
}

export interface InverseExtension {
  readonly field: string;
  readonly label: Words;
  readonly description: string;
  /** How many stand at the other end, read this way; absent: many. */
  readonly cardinality?: "one" | "many" | undefined;
  /** True where one always stands there; it matters only with cardinality one. */
  readonly required?: boolean | undefined;
}

export interface RelationExtension extends Declared {
  readonly role: "relation";
  readonly type: string;
  readonly label: Words;
  /** The class that declares the field, read from the prototype. */
  readonly source: string;
  /** The kinds and interfaces it may end at: the field's type, or several that share that type. */
  readonly targets: () => readonly string[];
  readonly inverse?: InverseExtension | undefined;
  /** Read both ways: one field gives the neighbours of either direction. */
  readonly symmetric: boolean;
  readonly cardinality: "one" | "many";
  /** The name of the class with the relation's own properties. */
  readonly properties?: (() => string) | undefined;
  readonly relationRole?: RelationRole | undefined;
  /** True for relations between pieces of evidence: they carry no claims themselves. */
  readonly evidence: boolean;
}

/** What a question's argument, result or field stands for; see the compiler's questions. */
export interface QuestionExtension {
  readonly role: "question";
  readonly question: string;
  readonly part?: string | undefined;
}

/** A field of a kind whose answer is worked out in code from what is read of its node. */
export interface ComputedExtension {
  readonly role: "computed";
  /** The name under which the code that works it out is registered. */
  readonly name: string;
  /** What is read of the node: the inside of a GraphQL selection set of the served schema. */
  readonly reads: string;
  /**
   * Where the nodes that an answer gives stand in what is read, by the name of their type: paths
   * of response keys. What a request selects of them is read there as well, in the same statement.
   */
  readonly places: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** A root field whose answer is worked out in code from what it reads of the graph. */
export interface AnalysisExtension {
  readonly role: "analysis";
  /** The name under which the code that works it out is registered. */
  readonly name: string;
  /** True where its list is served as a connection. */
  readonly connection: boolean;
  /** The arguments that give views, where there are several. */
  readonly views?: readonly string[] | undefined;
  /** Where the answer needs what a computed field reads of every node of a kind: that field. */
  readonly each?: { readonly kind: string; readonly field: string } | undefined;
}

/** A root field that stands for a computed field of the one node that an argument names. */
export interface LiftedExtension {
  readonly role: "lifted";
  readonly kind: string;
  readonly argument: string;
  readonly field: string;
  /** A further argument that names a node, and what the computation is told of it. */
  readonly party?:
    | { readonly argument: string; readonly kind: string; readonly reads: string }
    | undefined;
}

export type WorkedOutExtension = ComputedExtension | AnalysisExtension | LiftedExtension;

/** A filter of the served schema, as a request might give it. */
type GivenFilter = Readonly<Record<string, unknown>>;

/** A root field that is a list of a kind: its arguments stand for filters. */
export interface ListingExtension {
  readonly role: "listing";
  /** The kind or interface listed. */
  readonly kind: string;
  /** What all entries meet. */
  readonly where: GivenFilter;
  /** What entries must meet besides, by the argument whose value says so. */
  readonly filters: Readonly<Record<string, (value: unknown) => GivenFilter>>;
  /** The keys of the order; ties are broken by id. */
  readonly orderBy: readonly Readonly<Record<string, "ASC" | "DESC">>[];
  /** The arguments that name entities; their filters get the entities' ids. */
  readonly names: readonly string[];
}

export type GraphExtension =
  | ListingExtension
  | WorkedOutExtension
  | KindExtension
  | PartExtension
  | PropertyExtension
  | RelationExtension
  | QuestionExtension;
