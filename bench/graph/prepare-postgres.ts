import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { generateGraph } from "./generate-graph.js";
import type { GeneratedGraph } from "./generated-graph.js";

/** Lays a generated graph out as rows of tables, the way one would design them by hand. */
export function tablesOf({ companies, chips, edges }: GeneratedGraph) {
  const designers = new Map(
    edges.filter(({ type }) => type === "DESIGNS").map(({ from, to }) => [to, from]),
  );
  return [
    { table: "company", rows: companies },
    {
      table: "chip",
      rows: chips.map(({ id, name, tpp, memoryCapacity }) => ({
        id,
        name,
        tpp,
        memory_capacity: memoryCapacity,
        designer_id: designers.get(id),
      })),
    },
    {
      table: "manufacture",
      rows: edges
        .filter(({ type }) => type === "MANUFACTURES")
        .map(({ from, to }) => ({ chip_id: to, maker_id: from })),
    },
  ];
}

/** Writes the generated graph into the schema `bench` of a PostgreSQL. Errors: what it said. */
export async function preparePostgres(url: string, nodes: number): Promise<void> {
  const schema = await readFile(new URL("tables.sql", import.meta.url), "utf8");
  const script = fileURLToPath(new URL("write-tables.js", import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "inherit", "inherit"] });
  child.stdin.end(JSON.stringify({ url, schema, tables: tablesOf(generateGraph(nodes)) }));
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`The tables could not be written into ${url}.`);
}
