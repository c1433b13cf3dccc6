import type { ScalarValue } from "./records.js";

/** What a stored property may hold. */
export type StoredValue = ScalarValue | readonly string[] | readonly number[] | readonly boolean[];

/** The stored properties of a node or an edge, by name; what is unknown is left out. */
export type StoredProperties = Readonly<Record<string, StoredValue>>;

/** A node as it is to be stored. */
export interface ProjectedNode {
  readonly id: string;
  /** The kind's own label, then those of its interfaces. */
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
  readonly contentHash: string;
}

/** An edge as it is to be stored. */
export interface ProjectedEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: StoredProperties;
  readonly contentHash: string;
}

/** The graph that follows from the records, by id: the same whatever the order of the records. */
export interface Projection {
  readonly nodes: ReadonlyMap<string, ProjectedNode>;
  readonly edges: ReadonlyMap<string, ProjectedEdge>;
}
