import type { AggregatePart } from "../../api/index.js";
import type { NodeType, PropertyType, RelationField } from "../../model/index.js";
import type { Computation } from "../computation.js";
import type { SelectedField } from "../select/selection.js";
import type { FigureBasis } from "./figure-basis.js";
import type { FilterPlan } from "./filter-plan.js";
import type { Binding, Input, Reader } from "./input.js";
import type { OrderKey } from "./order-plan.js";
import type { TextStretch } from "./planner.js";

/** Which claims count; without one: all that are not withdrawn today. */
export interface ViewPlan {
  readonly kind: "View";
  readonly documents: Input | undefined;
  readonly exceptDocuments: Input | undefined;
  readonly knownAt: Input;
  readonly validAt: Input | undefined;
}

/** A place in a list, from which a page starts or at which it ends; each value with whether it is unknown. */
export interface BoundaryPlan {
  readonly kind: "Boundary";
  readonly values: readonly { readonly input: Input; readonly isNull: boolean }[];
}

/** The fields of a node for some of its kinds; without kinds: for all. */
export interface BranchPlan {
  readonly kinds: readonly string[] | undefined;
  readonly fields: readonly FieldPlan[];
}

/** What an answer tells of a node. */
export interface NodePlan {
  readonly kind: "Node";
  readonly type: NodeType;
  readonly branches: readonly BranchPlan[];
}

export interface PropertyField {
  readonly kind: "PropertyField";
  readonly key: string;
  readonly property: PropertyType;
}

/** A value object, read from the parts it is stored as. */
export interface ValueField {
  readonly kind: "ValueField";
  readonly key: string;
  readonly property: PropertyType;
  readonly parts: readonly { readonly key: string; readonly property: PropertyType }[];
}

export interface OneField {
  readonly kind: "OneField";
  readonly key: string;
  readonly field: RelationField;
  readonly node: NodePlan;
}

export interface ManyField {
  readonly kind: "ManyField";
  readonly key: string;
  readonly field: RelationField;
  readonly list: ListPlan;
}

/** A field that is worked out from what is read of its node. */
export interface ComputedField {
  readonly kind: "ComputedField";
  readonly key: string;
  readonly name: string;
  readonly computation: Computation;
  readonly read: NodePlan;
  readonly selected: Reader<SelectedField>;
}

/** The claims behind a figure, a date or the one edge of a relation. */
export interface ClaimsField {
  readonly kind: "ClaimsField";
  readonly key: string;
  readonly of: PropertyType | RelationField;
}

/** A field of a node. */
export type FieldPlan =
  | PropertyField
  | ValueField
  | OneField
  | ManyField
  | ComputedField
  | ClaimsField;

/** Parts of an edge that an answer shows. */
export type EdgePart =
  | { readonly kind: "cursor"; readonly key: string }
  | { readonly kind: "node"; readonly key: string; readonly node: NodePlan }
  | { readonly kind: "property"; readonly key: string; readonly property: PropertyType }
  | { readonly kind: "sources"; readonly key: string }
  | { readonly kind: "claims"; readonly key: string; readonly node: NodePlan }
  | { readonly kind: "match"; readonly key: string }
  | {
      readonly kind: "text-marks";
      readonly key: string;
      readonly parts: readonly { readonly key: string; readonly property: PropertyType }[];
    }
  | { readonly kind: "matched-name"; readonly key: string; readonly node: NodePlan };

/** One range of an aggregate. */
export interface RangePart {
  readonly key: string;
  readonly property: PropertyType;
  readonly parts: readonly { readonly key: string; readonly part: AggregatePart }[];
}

/** What is asked of an aggregate. */
export interface AggregateParts {
  /** The response keys of its counts. */
  readonly counts: readonly string[];
  readonly ranges: readonly RangePart[];
}

/** Parts of a group that an answer shows. */
export type GroupPart =
  | {
      readonly kind: "key";
      readonly key: string;
      /** Each value by its place among what is grouped by. */
      readonly values: readonly { readonly key: string; readonly at: number }[];
    }
  | { readonly kind: "count"; readonly key: string }
  | ({ readonly kind: "aggregate"; readonly key: string } & AggregateParts);

/** The nodes of a list divided into groups. */
export interface GroupsPart {
  readonly kind: "groups";
  readonly key: string;
  /** What the nodes of a group share. */
  readonly shared: readonly PropertyType[];
  /** How many groups are asked for; absent: all. */
  readonly first: Reader<number | null | undefined>;
  /** How many there may be where all are asked for. */
  readonly most: number;
  readonly parts: readonly GroupPart[];
}

/** Parts of a connection that an answer shows. */
export type ListPart =
  | { readonly kind: "nodes"; readonly key: string; readonly node: NodePlan }
  | { readonly kind: "edges"; readonly key: string; readonly parts: readonly EdgePart[] }
  | {
      readonly kind: "page-info";
      readonly key: string;
      readonly parts: readonly { readonly key: string; readonly part: string }[];
    }
  | { readonly kind: "total-count"; readonly key: string }
  | ({ readonly kind: "aggregate"; readonly key: string } & AggregateParts)
  | GroupsPart;

/** A page of nodes with what is asked about the whole list. */
export interface ListPlan {
  readonly kind: "List";
  readonly target: NodeType;
  readonly filter: FilterPlan | undefined;
  readonly order: readonly OrderKey[];
  /**
   * How the order may be read off an index: "known" where every node has the first key; "parts"
   * where those that have it are read apart from those that have not; see the rewrites.
   */
  readonly seek: "none" | "known" | "parts";
  /** The places between which the page lies, themselves left out. */
  readonly after: BoundaryPlan | undefined;
  readonly before: BoundaryPlan | undefined;
  /** True where the page is the end of what lies between, not the beginning. */
  readonly backward: boolean;
  /** How many nodes the page has at most. */
  readonly size: Reader<number>;
  readonly hash: Reader<string>;
  readonly parts: readonly ListPart[];
}

/** What is sought in the running text of nodes, and marked there. */
export interface TextPlan {
  readonly property: PropertyType;
  /** Gives the stretches of a text that meet what a request seeks; none where it seeks nothing. */
  readonly find: (text: string, binding: Binding) => readonly TextStretch[];
}

/** A root list of all nodes of a type. */
export interface ScanPlan {
  readonly kind: "Scan";
  readonly list: ListPlan;
  /** For nodes that have a running text. */
  readonly text: TextPlan | undefined;
}

/** How one node is found: by its id, or by the folded key of a name. */
export interface Finder {
  readonly by: "id" | "name";
  readonly input: Input;
}

/** A look-up of one node. */
export interface LookupPlan {
  readonly kind: "Lookup";
  readonly finder: Finder;
  readonly node: NodePlan;
}

/** A look-up of nodes of any kind by their ids. */
export interface NodesPlan {
  readonly kind: "Nodes";
  readonly many: boolean;
  /** The labels under which the ids asked for are kept. */
  readonly labels: readonly string[];
  readonly ids: Input;
  readonly node: NodePlan;
}

/** A search over names. */
export interface SearchPlan {
  readonly kind: "Search";
  readonly key: Input;
  /** The text as typed, by which names of one key are told apart. */
  readonly text: Input;
  readonly kinds: Input | undefined;
  /** Gives the stretches of a name that meet the text. */
  readonly find: TextPlan["find"];
  readonly list: ListPlan;
}

/** Parts of a comparison that an answer shows. */
export interface ComparisonPart {
  readonly key: string;
  readonly part: string;
  readonly node: NodePlan | undefined;
  /** The decimals to which a number is rounded. */
  readonly decimals: Reader<number | undefined>;
}

/** A question that sets figures of nodes beside those of a reference. */
export interface ComparisonPlan {
  readonly kind: "Comparison";
  readonly question: "exceeding" | "comparing";
  readonly type: NodeType;
  readonly metrics: readonly { readonly name: string; readonly property: PropertyType }[];
  readonly basis: FigureBasis;
  /** What the nodes compared must meet. */
  readonly filter: FilterPlan | undefined;
  /** True where the second name asked for bounds the figures from above. */
  readonly bounded: boolean;
  /** The folded names or the ids asked for, the reference first. */
  readonly references: Input;
  readonly by: "id" | "name" | "either";
  readonly parts: readonly ComparisonPart[];
}

/** The plan of a root field. */
export interface RootPlan {
  readonly kind: "Root";
  readonly view: ViewPlan | undefined;
  readonly operation: ScanPlan | LookupPlan | NodesPlan | SearchPlan | ComparisonPlan;
}
