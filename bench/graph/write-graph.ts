import type { CypherValue, Engine } from "../../src/engine/index.js";
import type { StoredEdges, StoredNodes } from "./stored-form.js";

const ROWS_AT_ONCE = 2_000;

/** Told how many rows of all are written. */
export type Progress = (done: number, all: number) => void;

/** Figures are floats even where they are whole, as the ontology says. */
const FLOATS = new Map([
  [
    "Chip",
    "SET node.tpp = toFloat(node.tpp), node.memoryCapacity = toFloat(node.memoryCapacity), " +
      "node.tppValues = [value IN node.tppValues | toFloat(value)], " +
      "node.memoryCapacityValues = [value IN node.memoryCapacityValues | toFloat(value)]",
  ],
]);

/** Writes a graph into an empty store whose indexes are there, in batches. */
export async function writeGraph(
  engine: Engine,
  {
    nodes,
    edges,
  }: { readonly nodes: readonly StoredNodes[]; readonly edges: readonly StoredEdges[] },
  progress: Progress,
): Promise<void> {
  const all = [...nodes, ...edges].reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const write = async (text: string, rows: readonly unknown[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const batch = rows.slice(at, at + ROWS_AT_ONCE);
      await engine.write([{ text, parameters: { rows: batch as readonly CypherValue[] } }]);
      done += batch.length;
      progress(done, all);
    }
  };
  const [books, others] = [nodes.slice(-1), nodes.slice(0, -1)];
  const writeNodes = ({ labels, rows }: StoredNodes): Promise<void> => {
    const floats = FLOATS.get(labels[0] ?? "") ?? "";
    return write(
      `UNWIND $rows AS row CREATE (node:${labels.join(":")}) SET node = row ${floats}`,
      rows,
    );
  };
  for (const part of others) await writeNodes(part);
  for (const { type, fromLabel, toLabel, rows } of edges) {
    await write(
      `UNWIND $rows AS row
       MATCH (from:${fromLabel}) WHERE from.id = row.from
       MATCH (to:${toLabel}) WHERE to.id = row.to
       CREATE (from)-[edge:${type}]->(to) SET edge = row.properties`,
      rows,
    );
  }
  for (const part of books) await writeNodes(part);
}
