// A bare HTTP server that runs the obvious Cypher in auto-commit and prints JSON: no GraphQL at all.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import neo4j from "neo4j-driver";
import { operationsOn } from "../operations/index.js";

const { BENCH_NEO4J_URL = "", BENCH_NEO4J_PASSWORD = "", PORT } = process.env;
const driver = neo4j.driver(BENCH_NEO4J_URL, neo4j.auth.basic("neo4j", BENCH_NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});
const statements = new Map(
  operationsOn(11_000).map(({ name, asked }) => [`/${name}`, asked.handWritten?.text]),
);

/** LIMIT takes integers only, and the driver would send floats. */
const whole = (variables: object): object =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value as number) : (value as unknown),
    ]),
  );

async function answer(path: string, body: string): Promise<unknown> {
  const statement = statements.get(path);
  if (statement === undefined) throw new Error(`There is no statement for ${path}.`);
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, whole(JSON.parse(body) as object));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

createServer((request, response) => {
  text(request)
    .then((body) => answer(request.url ?? "", body))
    .then(
      (data) => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ data }));
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
}).listen(Number(PORT), "127.0.0.1");
