import { join } from "node:path";
import { startChildServer } from "./child-server.js";
import type { Competitor } from "./competitor.js";

/** Where a Neo4j is, and how it is entered. */
export interface Neo4jAddress {
  readonly url: string;
  readonly password: string;
}

const environment = ({ url, password }: Neo4jAddress): Record<string, string> => ({
  BENCH_NEO4J_URL: url,
  BENCH_NEO4J_PASSWORD: password,
});

/** Ready is whoever answers at all. */
const answers = async (url: string): Promise<boolean> => (await fetch(url)).status > 0;

/** @neo4j/graphql on Apollo Server, from the benchmark's own packages. */
export function neo4jGraphql(folder: string, neo4j: Neo4jAddress): Competitor {
  return {
    name: "peer",
    title: "@neo4j/graphql",
    language: "neo4jGraphql",
    start: () =>
      startChildServer({
        command: [process.execPath, join("servers", "neo4j-graphql.js")],
        folder,
        environment: environment(neo4j),
        ready: answers,
      }),
  };
}

/** Bare Node.js with hand-written Cypher. */
export function handWritten(folder: string, neo4j: Neo4jAddress): Competitor {
  return {
    name: "handWritten",
    title: "hand-written",
    language: "handWritten",
    start: () =>
      startChildServer({
        command: [process.execPath, "--import", "tsx", join("servers", "hand-written.ts")],
        folder,
        environment: environment(neo4j),
        ready: answers,
      }),
  };
}
