import { openApp } from "../../src/app.js";
import type { Engine } from "../../src/engine/index.js";
import { startNeo4j } from "../../src/neo4j-local/index.js";
import type { Neo4jAddress } from "../servers/rivals.js";
import { generateGraph, SEED } from "./generate-graph.js";
import { storedForm } from "./stored-form.js";
import { writeGraph, type Progress } from "./write-graph.js";

const DELETED_AT_ONCE = 20_000;

/** Raised when graphs are generated or stored otherwise, so that an older one is not measured. */
const FORM = 1;

async function isThere(engine: Engine, mark: string): Promise<boolean> {
  const text = "MATCH (mark:Benchmark) WHERE mark.graph = $mark RETURN count(mark) AS found";
  const [row] = await engine.read({ text, parameters: { mark } });
  return row?.[0] === 1;
}

async function empty(engine: Engine): Promise<void> {
  for (;;) {
    const [row] = await engine.read({ text: "MATCH (n) RETURN count(n) AS nodes", parameters: {} });
    if (row?.[0] === 0) return;
    const text = `MATCH (n) WITH n LIMIT ${DELETED_AT_ONCE} DETACH DELETE n`;
    await engine.write([{ text, parameters: {} }]);
  }
}

/** Starts the benchmark's own Neo4j and puts the generated graph into it, unless it holds it already. */
export async function prepareNeo4j(
  home: string,
  boltPort: number,
  nodes: number,
  progress: Progress,
): Promise<Neo4jAddress & { readonly version: string }> {
  const password = process.env["CHIPGRAPH_PASSWORD"] || "chipgraph-local";
  const { url } = await startNeo4j({ home, boltPort, httpPort: boltPort + 1, password });
  const app = await openApp({ settings: { url, user: "neo4j", password, database: "neo4j" } });
  try {
    const mark = `${SEED} ${nodes} ${FORM}`;
    if (!(await isThere(app.engine, mark))) {
      await empty(app.engine);
      await app.defineSchema();
      await writeGraph(app.engine, storedForm(generateGraph(nodes)), progress);
      // Else the planner goes by what it knew of an empty graph, for all of its guests alike.
      await app.engine.defineSchema(["CALL db.prepareForReplanning(300)"]);
      const text = "CREATE (mark:Benchmark {graph: $mark})";
      await app.engine.write([{ text, parameters: { mark } }]);
    }
    const text = "CALL dbms.components() YIELD versions RETURN versions[0] AS version";
    const [row] = await app.engine.read({ text, parameters: {} });
    return { url, password, version: String(row?.[0]) };
  } finally {
    await app.close();
  }
}
