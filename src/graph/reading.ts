import type { GraphQLResolveInfo } from "graphql";
import type { RootMeaning } from "../api/index.js";
import type { BoundQuery } from "../compiler/index.js";
import type { Row } from "../engine/index.js";
import type { GraphReader } from "../knowledge/index.js";
import type { Given } from "./analysis.js";
import type { Deadline } from "./deadline.js";

/** A statement with its values, whatever becomes of its rows. */
export type ReadQuery = Omit<BoundQuery, "shape">;

/** A root field as it is asked. */
export interface Asked {
  readonly info: GraphQLResolveInfo;
  readonly meaning: RootMeaning | undefined;
  readonly given: Given;
  /** The day that counts as now, as YYYY-MM-DD. */
  readonly today: string;
}

/** How one root field reads: within its time, and told to those who ask for an explanation. */
export interface Reading {
  readonly deadline: Deadline;
  readonly reader: GraphReader;
  /** Runs a statement of the answer, and tells of it. */
  readonly run: (query: ReadQuery) => Promise<readonly Row[]>;
}
