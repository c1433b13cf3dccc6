import type { Competitor } from "./competitor.js";
import { startChildServer } from "./child-server.js";

/** The setting by which answers are kept, and its value for not keeping any. */
export const RESPONSE_CACHE = { name: "CHIPGRAPH_RESPONSE_CACHE", off: "off" } as const;

const isReady = async (url: string): Promise<boolean> => (await fetch(`${url}/readyz`)).ok;

/** chipgraph as `npm start` runs it, on the benchmark's Neo4j. */
export function chipgraphOnNeo4j(
  root: string,
  neo4j: { readonly url: string; readonly password: string },
): Competitor {
  return {
    name: "chipgraph",
    title: "chipgraph",
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
          [RESPONSE_CACHE.name]: RESPONSE_CACHE.off,
        },
        ready: isReady,
      }),
  };
}
