/** How much a graph holds, so that sizes which an operation does not say can be estimated. */
export interface GraphStatistics {
  /** How many nodes there are of a kind or interface, by its name. */
  readonly nodes: ReadonlyMap<string, number>;
  /** How many edges of a relation stand at a node that has any, by its type and direction. */
  readonly degrees: ReadonlyMap<string, { readonly out: number; readonly in: number }>;
}

/** Gives the statistics of the graph; undefined where they could not be read. */
export type StatisticsSource = () =>
  | GraphStatistics
  | undefined
  | Promise<GraphStatistics | undefined>;
