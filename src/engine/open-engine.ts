import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { EngineError } from "../errors/index.js";
import type { EngineSettings } from "./engine-settings.js";
import type { Engine } from "./engine.js";

const DEFAULT_URL = "file:.chipgraph/graph";

const NEO4J_SCHEMES: ReadonlySet<string> = new Set([
  "bolt",
  "bolt+s",
  "bolt+ssc",
  "neo4j",
  "neo4j+s",
  "neo4j+ssc",
]);

/**
 * Opens the database that the settings name; only that engine's adapter is loaded.
 *
 * The embedded engine holds its file from then on. Neo4j is first spoken to by `ping` or a statement,
 * so that a server may start before its database. Errors: EngineError.
 */
export async function openEngine(settings: EngineSettings = {}): Promise<Engine> {
  const url = settings.url ?? DEFAULT_URL;
  const scheme = url.slice(0, Math.max(0, url.indexOf(":"))).toLowerCase();
  const rest = url.slice(scheme.length + 1);
  if (scheme === "memory" && /^\/{0,2}$/.test(rest)) return openEmbeddedAt(undefined);
  if (scheme === "file" && rest !== "" && !rest.endsWith("/"))
    return openEmbeddedAt(filePath(rest));
  if (NEO4J_SCHEMES.has(scheme)) {
    const { openNeo4j } = await import("./neo4j/index.js");
    return openNeo4j({ ...settings, url });
  }
  throw wrongUrl(url);
}

async function openEmbeddedAt(path: string | undefined): Promise<Engine> {
  const adapter = await import("./embedded/index.js").catch((cause: unknown) => {
    // The addon is built for the common platforms only; elsewhere Neo4j remains.
    const message =
      `The embedded graph does not run on ${process.platform}-${process.arch}. ` +
      "Use a Neo4j instead: CHIPGRAPH_URL=bolt://HOST:7687.";
    throw new EngineError("ENGINE_UNAVAILABLE", message, undefined, cause);
  });
  return adapter.openEmbedded(path);
}

/** Takes `PATH`, relative to the current folder, as well as the `//` form of URLs. */
function filePath(rest: string): string {
  if (!rest.startsWith("//")) return resolve(rest);
  try {
    return fileURLToPath(`file:${rest}`);
  } catch (cause) {
    throw wrongUrl(`file:${rest}`, cause);
  }
}

function wrongUrl(url: string, cause?: unknown): EngineError {
  const shown = url.replace(/^(\w[\w+.-]*:)?(\/\/)?.*@/su, "$1$2…@");
  const message = [
    `CHIPGRAPH_URL is "${shown}", which names no database. It may be:`,
    "  nothing at all      a graph kept in .chipgraph/graph of the current folder",
    "  file:PATH           a graph kept in that file",
    "  memory:             an empty graph, gone when the process ends",
    "  bolt://HOST:7687    a Neo4j (bolt+s:// with TLS)",
    "  neo4j://HOST:7687   a Neo4j cluster, or Aura with neo4j+s://",
  ].join("\n");
  return new EngineError("ENGINE_UNAVAILABLE", message, undefined, cause);
}
