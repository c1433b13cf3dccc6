// Writes rows that come as JSON on standard input into PostgreSQL: {url, schema, tables}.
import { text } from "node:stream/consumers";
import { Client } from "pg";

const { url, schema, tables } = JSON.parse(await text(process.stdin));
const client = new Client({ connectionString: url });
await client.connect();
await client.query(schema);
for (const { table, rows } of tables) {
  for (let at = 0; at < rows.length; at += 10_000) {
    const batch = JSON.stringify(rows.slice(at, at + 10_000));
    await client.query(
      `INSERT INTO bench.${table} SELECT * FROM json_populate_recordset(NULL::bench.${table}, $1)`,
      [batch],
    );
  }
}
await client.query("ANALYZE");
await client.end();
