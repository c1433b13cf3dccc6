import type { NodeType } from "../../model/index.js";
import type { Computation } from "../computation.js";
import type { SelectedField } from "../select/selection.js";
import type { Reader } from "../plan/input.js";
import type { FigureBasis } from "../plan/figure-basis.js";
import type { TextPlan } from "../plan/plan-nodes.js";

/** Where a value stands in a row: the column's number. */
export type Column = number;

/** A stored value as it is; a list that nothing was stored for is empty. */
export interface ValueShape {
  readonly kind: "Value";
  readonly column: Column;
  readonly emptyList: boolean;
}

/** A value object of its parts; null when all of them are; a list when the parts are lists. */
export interface PartsShape {
  readonly kind: "Parts";
  readonly list: boolean;
  /** True for a list in which equal objects stand once. */
  readonly distinct: boolean;
  readonly parts: readonly { readonly key: string; readonly column: Column }[];
}

/** The places of claims, joined to one line. */
export interface PlacesShape {
  readonly kind: "Places";
  readonly column: Column;
}

/** A related node, or null. */
export interface OneShape {
  readonly kind: "One";
  readonly column: Column;
  readonly node: NodeShape;
}

/** A list of related nodes without a page. */
export interface AllShape {
  readonly kind: "All";
  readonly column: Column;
  readonly node: NodeShape;
}

/** A connection. */
export interface ManyShape {
  readonly kind: "Many";
  readonly list: ListShape;
}

/** The stretches of a text that meet what the request seeks. */
export interface MarksShape {
  readonly kind: "Marks";
  /** The column with the text. */
  readonly column: Column;
  readonly find: TextPlan["find"];
  /** The parts of a stretch that the answer shows. */
  readonly parts: readonly { readonly key: string; readonly part: string }[];
}

/** A field that is worked out from what was read of its node. */
export interface ComputedShape {
  readonly kind: "Computed";
  readonly computation: Computation;
  readonly type: NodeType;
  readonly read: NodeShape;
  readonly selected: Reader<SelectedField>;
}

export type FieldShape =
  | ValueShape
  | PartsShape
  | PlacesShape
  | MarksShape
  | OneShape
  | AllShape
  | ManyShape
  | ComputedShape;

/** The fields of a node by response key, for each group of kinds. */
export interface NodeShape {
  /** The column with the node's kind, or the kind itself; undefined where nobody asks. */
  readonly typename: Column | string | undefined;
  readonly branches: readonly {
    readonly kinds: readonly string[] | undefined;
    readonly fields: readonly { readonly key: string; readonly shape: FieldShape }[];
  }[];
}

/** Parts of an edge. */
export type EdgePartShape =
  | { readonly kind: "cursor"; readonly key: string }
  | { readonly kind: "node"; readonly key: string; readonly node: NodeShape }
  | { readonly kind: "field"; readonly key: string; readonly shape: FieldShape };

/** The columns of an aggregate. */
export interface AggregateColumns {
  readonly counts: readonly { readonly key: string; readonly column: Column }[];
  readonly ranges: readonly {
    readonly key: string;
    readonly parts: readonly { readonly key: string; readonly column: Column }[];
  }[];
}

/** Parts of a group; columns are those of its own row. */
export type GroupPartShape =
  | {
      readonly kind: "key";
      readonly key: string;
      readonly values: readonly { readonly key: string; readonly at: Column }[];
    }
  | { readonly kind: "count"; readonly key: string; readonly column: Column }
  | ({ readonly kind: "aggregate"; readonly key: string } & AggregateColumns);

/** The groups of a list: rows in a column of the row around the list. */
export interface GroupsShape {
  readonly kind: "groups";
  readonly key: string;
  readonly column: Column;
  /** How many rows there may be. */
  readonly most: number;
  readonly parts: readonly GroupPartShape[];
}

/** Parts of a connection. */
export type ListPartShape =
  | { readonly kind: "nodes"; readonly key: string; readonly node: NodeShape }
  | { readonly kind: "edges"; readonly key: string; readonly parts: readonly EdgePartShape[] }
  | {
      readonly kind: "page-info";
      readonly key: string;
      readonly parts: readonly { readonly key: string; readonly part: string }[];
    }
  | { readonly kind: "count"; readonly key: string; readonly column: Column }
  | ({ readonly kind: "aggregate"; readonly key: string } & AggregateColumns)
  | GroupsShape;

/** A page: its rows stand in a column of the row around it, or are the rows of the answer. */
export interface ListShape {
  readonly rows: Column | "answer" | undefined;
  /** The columns of a row of the page that make its cursor, the id last. */
  readonly cursor: readonly Column[];
  /** Whether a cursor stands before the page, and one after it. */
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  /** True where the rows come from the end of the list to its beginning. */
  readonly backward: boolean;
  readonly size: Reader<number>;
  readonly hash: Reader<string>;
  readonly parts: readonly ListPartShape[];
}

/** Parts of a comparison, by what they give. */
export interface ComparisonPartShape {
  readonly key: string;
  readonly part: string;
  readonly node: NodeShape | undefined;
  /** For claims: one column a metric. */
  readonly columns: readonly Column[];
  readonly decimals: Reader<number | undefined>;
}

/** A set of comparisons: one row a node, the reference's own among them or first. */
export interface ComparisonShape {
  readonly kind: "Comparison";
  readonly question: "exceeding" | "comparing";
  /** The column of the reference's own row of columns, in each row of the answer. */
  readonly id: Column;
  readonly name: Column;
  /** The folded names by which the node was found. */
  readonly keys: Column;
  /** For each metric, the column with all stated values in view, the accepted one first. */
  readonly values: readonly Column[];
  /** For each metric, the column with the derived figure; none where only stated ones count. */
  readonly derived: readonly Column[] | undefined;
  /** For each metric, the columns with the ends of what derived figures may be; none unless asked. */
  readonly bounds: readonly (readonly Column[])[];
  readonly basis: FigureBasis;
  readonly bounded: boolean;
  readonly metrics: readonly {
    readonly name: string;
    readonly unit: string;
    /** The property that holds it. */
    readonly field: string;
  }[];
  /** For "exceeding": the column with the rows that exceed. */
  readonly rows: Column | undefined;
  readonly references: Reader<readonly string[]>;
  readonly asked: Reader<readonly string[]>;
  readonly parts: readonly ComparisonPartShape[];
}

/** How the rows of a statement become the value of a root field. */
export type RootShape =
  | { readonly kind: "Lookup"; readonly node: NodeShape }
  | {
      readonly kind: "Nodes";
      readonly many: boolean;
      /** Each group of labels has a column of rows, and its own way of reading them. */
      readonly groups: readonly {
        readonly column: Column;
        readonly id: Column;
        readonly node: NodeShape;
      }[];
      readonly ids: Reader<readonly string[]>;
    }
  | { readonly kind: "List"; readonly list: ListShape }
  | ComparisonShape;
