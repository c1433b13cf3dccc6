import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEngine, type Engine } from "../../src/engine/index.js";

/** An engine the tests can open here; each `open` gives one of its own, to be closed. */
export interface EngineUnderTest {
  readonly name: Engine["name"];
  open(): Promise<Engine>;
}

const NEO4J_URL = process.env["CHIPGRAPH_TEST_NEO4J_URL"];
const NEO4J_REQUIRED = process.env["CHIPGRAPH_REQUIRE_NEO4J"] === "1";
const NEO4J_PASSWORD = process.env["CHIPGRAPH_TEST_NEO4J_PASSWORD"] ?? "chipgraph-local";

/**
 * Lists the engines that tests can run on: the embedded one always, Neo4j when
 * CHIPGRAPH_TEST_NEO4J_URL names one. The tests wipe that Neo4j.
 */
export function enginesUnderTest(): readonly EngineUnderTest[] {
  const embedded: EngineUnderTest = {
    name: "embedded",
    open: () => openEngine({ url: "memory:" }),
  };
  if (NEO4J_URL === undefined) return [embedded];
  const neo4j: EngineUnderTest = {
    name: "neo4j",
    open: () => openEngine({ url: NEO4J_URL, user: "neo4j", password: NEO4J_PASSWORD }),
  };
  return [embedded, neo4j];
}

/**
 * Describes the same tests once per engine, on an empty graph; where Neo4j is missing a test says so:
 * as skipped, or as failed when CHIPGRAPH_REQUIRE_NEO4J=1.
 */
export function describeEachEngine(title: string, tests: (engine: () => Engine) => void): void {
  for (const { name, open } of enginesUnderTest()) {
    describe(`${title} (${name})`, () => {
      let engine: Engine;
      beforeAll(async () => {
        engine = await open();
        await emptyGraph(engine);
      });
      afterAll(() => engine?.close());
      tests(() => engine);
    });
  }
  for (const name of NEO4J_URL === undefined ? ["neo4j"] : []) {
    describe(`${title} (${name})`, () => {
      // Skipped tests are counted, so that a run without Neo4j says what it left out.
      test.skipIf(!NEO4J_REQUIRED)("not run: no Neo4j (npm run neo4j)", () => {
        expect(NEO4J_URL, "CHIPGRAPH_REQUIRE_NEO4J=1 needs CHIPGRAPH_TEST_NEO4J_URL").toBeDefined();
      });
    });
  }
}

/** Another client of the same graph; the embedded engine is the only one of its graph. */
export async function anotherOf(engine: Engine): Promise<Engine> {
  const found = enginesUnderTest().find(({ name }) => name === engine.name);
  return engine.name === "embedded" || found === undefined ? engine : found.open();
}

/** Deletes every node and relation; constraints and indexes stay. */
export async function emptyGraph(engine: Engine): Promise<void> {
  await engine.write([{ text: "MATCH (n) DETACH DELETE n", parameters: {} }]);
}
