import type { EntityRecord, Knowledge, Projection } from "../../knowledge/index.js";
import type { ClaimChanges } from "./claim-changes.js";

/** What an edge leads from or to, or what has a figure. */
export type ChangedEntity = Pick<EntityRecord, "id" | "name" | "kind">;

/** An edge that is no longer what it was, in the view of today. */
export interface ChangedEdge {
  readonly type: string;
  readonly from: ChangedEntity;
  readonly to: ChangedEntity;
}

/** A figure that is another now; null where none is stated. */
export interface ChangedFigure {
  readonly entity: ChangedEntity;
  readonly metric: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What follows from a change in the view of today. */
export interface Consequences {
  readonly edges: {
    readonly added: readonly ChangedEdge[];
    readonly removed: readonly ChangedEdge[];
    /** Other claims say so now, or the relation carries something else. */
    readonly changed: readonly ChangedEdge[];
  };
  readonly figures: readonly ChangedFigure[];
  readonly entities: {
    /** What stands now and did not before. */
    readonly added: readonly ChangedEntity[];
    /** What no claim speaks of any more. */
    readonly lostSupport: readonly ChangedEntity[];
  };
}

/** What a change did. */
export interface Change extends Consequences {
  /** The graph's revision afterwards: the same as before when nothing was written. */
  readonly revision: number;
  readonly claims: Omit<ClaimChanges, "next">;
}

/** What was held at one time, and the graph that follows from it. */
export interface Drawn {
  readonly knowledge: Knowledge;
  readonly projection: Projection;
}
