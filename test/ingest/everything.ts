import type { Engine } from "../../src/engine/index.js";
import { statement } from "../engine/statement.js";

/** Everything a graph holds, in an order of its own, so that two graphs can be compared. */
export async function everything(engine: Engine): Promise<readonly unknown[]> {
  const nodes = await engine.read(
    statement(
      "MATCH (n) WHERE NOT n:StoredGraph RETURN n.id AS id, n.contentHash AS hash, labels(n) AS labels ORDER BY id",
    ),
  );
  const edges = await engine.read(
    statement(
      "MATCH (a)-[r]->(b) RETURN r.id AS id, r.contentHash AS hash, type(r) AS type, a.id AS start, b.id AS end ORDER BY id",
    ),
  );
  const sorted = nodes.map(([id, hash, labels]) => [id, hash, [...(labels as string[])].sort()]);
  return [...sorted, ...edges];
}
