import { beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/index.js";
import { describeEachEngine } from "./engines-under-test.js";
import { FIXTURE_GRAPH } from "./fixture-graph.js";
import { FILTER_CASES, NUMBER_CASES } from "./portable-cases.js";
import { ROW_CASES } from "./portable-row-cases.js";
import { statement } from "./statement.js";

describeEachEngine("portable reads", (engine) => {
  beforeAll(() => engine().write(FIXTURE_GRAPH));

  for (const { name, text, parameters, rows } of [...FILTER_CASES, ...NUMBER_CASES, ...ROW_CASES]) {
    test(`${name}`, async () => {
      expect(await engine().read(statement(text, parameters))).toEqual(rows);
    });
  }

  test("runs many reads at once", async () => {
    const reads = Array.from({ length: 40 }, (_, i) =>
      engine().read(statement("MATCH (n:Chip {id: 'h20'}) RETURN n.id AS id, $i AS i", { i })),
    );
    const rows = (await Promise.all(reads)).flat();
    expect(rows).toEqual(Array.from({ length: 40 }, (_, i) => ["h20", i]));
  });

  test("fails a read that passes its deadline, and goes on afterwards", async () => {
    const slow = statement(
      "UNWIND range(1, 3000000) AS a WITH a WHERE a % 7 = 3 RETURN count(a) AS n",
    );
    await expect(engine().read(slow, { timeout: 20 })).rejects.toMatchObject({
      code: "DEADLINE_EXCEEDED",
      statement: slow.text,
    });
    expect(await engine().read(statement("RETURN 1 AS one"), { timeout: 10_000 })).toEqual([[1]]);
  });
});

describeEachEngine("schema and errors", (engine) => {
  test("defines constraints and indexes, again without complaint", async () => {
    const schema = [
      "CREATE CONSTRAINT conformance_key IF NOT EXISTS FOR (n:ConformanceThing) REQUIRE n.id IS UNIQUE",
      "CREATE INDEX conformance_name IF NOT EXISTS FOR (n:ConformanceThing) ON (n.name)",
    ];
    await engine().defineSchema(schema);
    await engine().defineSchema(schema);
    const create = statement("CREATE (:ConformanceThing {id: 'a', name: 'A'})");
    await engine().write([create]);
    await expect(engine().write([create])).rejects.toMatchObject({ code: "INTERNAL" });
    expect(
      await engine().read(statement("MATCH (n:ConformanceThing) RETURN count(n) AS n")),
    ).toEqual([[1]]);
  });

  test("says which definition of a schema is wrong", async () => {
    const text = "CREATE INDEX broken IF NOT EXISTS FOR n:Thing";
    await expect(engine().defineSchema([text])).rejects.toMatchObject({
      code: "INTERNAL",
      statement: text,
    });
  });

  test("declares full-text indexes truly", async () => {
    const text =
      "CREATE FULLTEXT INDEX conformance_text IF NOT EXISTS FOR (n:ConformanceThing) ON EACH [n.name]";
    const outcome = await engine()
      .defineSchema([text])
      .then(
        () => "made",
        (error: { code?: string }) => error.code,
      );
    expect(outcome).toBe(engine().capabilities.fullTextIndexes ? "made" : "INTERNAL");
  });

  describe.each([
    ["a syntax error", "MATCH (n RETURN n", {}],
    ["a missing parameter", "RETURN $absent AS x", {}],
    ["an unknown function", "RETURN nonsense(1) AS x", {}],
    ["two columns of one name", "RETURN 1 AS x, 2 AS x", {}],
  ])("%s", (_name, text, parameters) => {
    test("is an EngineError that carries the statement", async () => {
      await expect(engine().read(statement(text, parameters))).rejects.toMatchObject({
        name: "EngineError",
        code: "INTERNAL",
        statement: text,
        cause: expect.any(Error),
      });
    });
  });

  test("answers a ping", async () => {
    await expect(engine().ping()).resolves.toBeUndefined();
    await expect(engine().ping({ timeout: 10_000 })).resolves.toBeUndefined();
  });

  test("fails a ping that passes its deadline", async () => {
    // From here timers come before answers, so that the deadline is over when the answer is heard.
    await new Promise((resolve) => setImmediate(resolve));
    const pinging = engine().ping({ timeout: 5 });
    const begun = performance.now();
    while (performance.now() - begun < 50);
    await expect(pinging).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
  });
});

describeEachEngine("an engine that closes", (engine) => {
  test("waits for the reads that are under way", async () => {
    const slow = statement(
      "UNWIND range(1, 1000000) AS a WITH a WHERE a % 7 = 3 RETURN count(a) AS n",
    );
    let answer: unknown;
    const reading = engine()
      .read(slow)
      .then((rows) => {
        answer = rows;
      });
    await Promise.all([engine().close(), engine().close()]);
    expect(answer).toEqual([[142857]]);
    await reading;
  });
});

describeEachEngine("a closed engine", (engine) => {
  test("refuses reads and writes, and may be closed again", async () => {
    const pending = engine().write([statement("CREATE (:Thing {id: 'last'})")]);
    await engine().close();
    await expect(pending).resolves.toBeUndefined();
    await engine().close();
    const refused: readonly ((engine: Engine) => Promise<unknown>)[] = [
      (closed) => closed.ping(),
      (closed) => closed.read(statement("RETURN 1 AS one")),
      (closed) => closed.write([statement("CREATE (:Thing)")]),
    ];
    for (const use of refused) {
      await expect(use(engine())).rejects.toMatchObject({ code: "ENGINE_UNAVAILABLE" });
    }
  });
});
