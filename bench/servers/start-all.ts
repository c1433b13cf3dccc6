import type { ChildServer } from "./child-server.js";
import { chipgraphEmbedded, chipgraphOnNeo4j } from "./chipgraph.js";
import type { Competitor } from "./competitor.js";
import { handWritten, neo4jGraphql, postgraphile, type Neo4jAddress } from "./rivals.js";

/** The servers that run, each with what it is. */
export type Running = readonly (readonly [Competitor, ChildServer])[];

/** The embedded engine holds everything in memory, and is measured up to here. */
const LARGEST_EMBEDDED = 100_000;

/** Starts all servers, each in a process of its own; none is left behind where one fails. */
export async function startAll(where: {
  readonly root: string;
  readonly folder: string;
  readonly neo4j: Neo4jAddress;
  readonly nodes: number;
  /** The PostgreSQL that holds the tables. */
  readonly postgres: string | undefined;
}): Promise<Running> {
  const { root, folder, neo4j, nodes, postgres } = where;
  const onTables = postgres === undefined ? undefined : postgraphile(folder, postgres);
  const competitors = [
    chipgraphOnNeo4j(root, neo4j),
    neo4jGraphql(folder, neo4j),
    handWritten(folder, neo4j),
    ...(nodes <= LARGEST_EMBEDDED ? [chipgraphEmbedded(folder, nodes)] : []),
    ...(onTables === undefined ? [] : [onTables]),
    chipgraphOnNeo4j(root, neo4j, "on"),
  ];
  const running: [Competitor, ChildServer][] = [];
  try {
    for (const competitor of competitors) running.push([competitor, await competitor.start()]);
  } catch (error) {
    await Promise.all(running.map(([, server]) => server.stop()));
    throw error;
  }
  return running;
}
