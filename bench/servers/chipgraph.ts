import { startChildServer } from "./child-server.js";
import type { Competitor } from "./competitor.js";
import type { Neo4jAddress } from "./rivals.js";

/** The setting by which answers are kept; off while servers are compared, on for `cached`. */
export const RESPONSE_CACHE = {
  name: "CHIPGRAPH_RESPONSE_CACHE",
  off: "off",
  on: "64",
} as const;

/** The name of the server that keeps its answers; it is asked the same again and again. */
export const CACHED = "cached";

const isReady = async (url: string): Promise<boolean> => (await fetch(`${url}/readyz`)).ok;

/** chipgraph as `npm start` runs it, on the benchmark's Neo4j. */
export function chipgraphOnNeo4j(
  root: string,
  neo4j: Neo4jAddress,
  cache: "off" | "on" = "off",
): Competitor {
  const cached = cache === "on";
  return {
    name: cached ? CACHED : "chipgraph",
    title: cached ? "chipgraph, cached" : "chipgraph",
    language: "chipgraph",
    start: () =>
      startChildServer({
        command: [process.execPath, "bin/chipgraph.js", "serve", "--host", "127.0.0.1"],
        folder: root,
        environment: {
          CHIPGRAPH_URL: neo4j.url,
          CHIPGRAPH_USER: "neo4j",
          CHIPGRAPH_PASSWORD: neo4j.password,
          // The others write no line per request either.
          CHIPGRAPH_LOG_LEVEL: "warn",
          [RESPONSE_CACHE.name]: RESPONSE_CACHE[cache],
        },
        ready: isReady,
      }),
  };
}

/** chipgraph on its embedded engine, which holds the same generated graph in its own process. */
export function chipgraphEmbedded(folder: string, nodes: number): Competitor {
  return {
    name: "embedded",
    title: "chipgraph, embedded",
    language: "chipgraph",
    start: () =>
      startChildServer({
        command: [process.execPath, "--import", "tsx", "servers/embedded.ts"],
        folder,
        environment: { BENCH_NODES: String(nodes), [RESPONSE_CACHE.name]: RESPONSE_CACHE.off },
        ready: isReady,
      }),
  };
}
