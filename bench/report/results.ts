/** What the rounds of one server at one operation showed, each figure the median of the rounds. */
export interface Result {
  readonly operation: string;
  readonly server: string;
  readonly clients: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  /** Milliseconds. */
  readonly p99: number;
}

/** The ratios by which a run is judged; null: not measured in this run. */
export interface Ratios {
  readonly peer: number | null;
  readonly handWritten: number | null;
  readonly someFilter: number | null;
  readonly cached: number | null;
  readonly largeResult: number | null;
  readonly schemaBuild: number | null;
}

/** What each ratio is to be at least. */
export const GOALS: Readonly<Record<keyof Ratios, number>> = {
  peer: 3.5,
  handWritten: 1,
  someFilter: 3,
  cached: 10,
  largeResult: 5,
  schemaBuild: 20,
};

/** Everything that a run found. */
export interface Report {
  readonly nodes: number;
  readonly seed: number;
  readonly machine: string;
  readonly node: string;
  readonly neo4j: string;
  readonly results: readonly Result[];
  readonly dbHits: Readonly<
    Record<string, Readonly<Record<"chipgraph" | "handWritten", number | null>>>
  >;
  readonly schemaBuild: Readonly<Record<string, number>> | null;
  readonly ratios: Ratios;
  /** What was not measured, and why. */
  readonly missing: readonly string[];
}
