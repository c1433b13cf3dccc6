import { beforeEach, describe, expect, test } from "vitest";
import type { CypherValue, Row, Statement } from "../../src/engine/index.js";
import { anotherOf, describeEachEngine, emptyGraph } from "./engines-under-test.js";
import { statement } from "./statement.js";

describeEachEngine("portable writes", (engine) => {
  beforeEach(() => emptyGraph(engine()));

  const rowsOf = (text: string, parameters?: Statement["parameters"]): Promise<readonly Row[]> =>
    engine().read(statement(text, parameters));

  test("merges nodes by key from rows, and adds to their properties", async () => {
    await engine().write([mergeClaims({ a: 1, list: ["x", "y"], yes: true })]);
    await engine().write([mergeClaims({ a: 3, list: null })]);
    expect(
      await rowsOf(
        "MATCH (n:Claim) RETURN n.id AS id, n.a AS a, n.list AS list, n.yes AS yes ORDER BY id",
      ),
    ).toEqual([
      ["k1", 3, null, true],
      ["k2", 2.5, null, null],
    ]);
  });

  test("merges relations by key from rows, and replaces their properties", async () => {
    await engine().write([statement("CREATE (:Entity {id: 'a'}), (:Entity {id: 'b'})")]);
    await engine().write([
      mergeOwning({ list: ["q"], old: true }),
      mergeOwning({ list: ["r", "s"] }),
    ]);
    expect(
      await rowsOf(
        "MATCH (a)-[r:OWNS]->(b) RETURN a.id AS a, b.id AS b, r.id AS id, r.list AS list, r.old AS old",
      ),
    ).toEqual([["a", "b", "e1", ["r", "s"], null]]);
    await engine().write([
      statement("UNWIND $ids AS id MATCH ()-[r:OWNS]->() WHERE r.id = id DELETE r", {
        ids: ["e1"],
      }),
    ]);
    expect(await rowsOf("MATCH ()-[r]->() RETURN count(r) AS n")).toEqual([[0]]);
  });

  test("sets and removes labels and dates", async () => {
    await engine().write([
      statement("MERGE (n:Entity {id: 'a'}) SET n:Company:Organization, n.day = date($day)", {
        day: "2024-05-06",
      }),
      statement("MATCH (n:Entity {id: 'a'}) REMOVE n:Company"),
    ]);
    expect(
      await rowsOf(
        "MATCH (n:Organization) RETURN n:Company AS company, n.day AS day, n.day < date('2025-01-01') AS before",
      ),
    ).toEqual([[false, "2024-05-06", true]]);
  });

  test("keeps numbers as they were, and floats as floats when told", async () => {
    const props = { whole: 3, part: 3.5, list: [1, 2.5, 3], wholes: [1, 2] };
    await engine().write([
      statement(
        `CREATE (n:Number) SET n += $props SET n.float = toFloat(n.whole), n.floats = [x IN n.wholes | toFloat(x)]`,
        { props },
      ),
    ]);
    expect(
      await rowsOf(
        `MATCH (n:Number) WHERE n.whole = $three AND n.float = $three AND n.float IN [$three]
        RETURN n.whole AS a, n.part AS b, n.list AS c, n.wholes AS d, n.float AS e, n.whole / 2 AS f, n.float / 2 AS g,
          n.floats[0] / 2 AS h, n.whole = n.float AS i, n.wholes = n.floats AS j`,
        { three: 3 },
      ),
    ).toEqual([[3, 3.5, [1, 2.5, 3], [1, 2], 3, 1, 1.5, 0.5, true, true]]);
  });

  test("writes all statements or none", async () => {
    await engine().write([statement("CREATE (:Thing {id: 'before'})")]);
    const failing = engine().write([
      statement("CREATE (:Thing {id: 'lost'})"),
      statement("MATCH (n:Thing {id: 'before'}) SET n.id = 'changed'"),
      statement("CREATE (:Thing {id: $absent})"),
      statement("CREATE (:Thing {id: 'never'})"),
    ]);
    await expect(failing).rejects.toMatchObject({
      name: "EngineError",
      code: "INTERNAL",
      statement: "CREATE (:Thing {id: $absent})",
      message: expect.stringMatching(/absent/),
      cause: expect.any(Error),
    });
    expect(await rowsOf("MATCH (n:Thing) RETURN n.id AS id")).toEqual([["before"]]);
  });

  test("runs writes one after another, in their order, and goes on after a failed one", async () => {
    await engine().write([statement("CREATE (:Counter {value: 0, seen: []})")]);
    const increments = Array.from({ length: 25 }, (_, i) =>
      engine().write([
        statement("MATCH (c:Counter) SET c.read = c.value"),
        statement(
          i === 10
            ? "THIS IS NOT CYPHER"
            : "MATCH (c:Counter) SET c.value = c.read + 1, c.seen = c.seen + [$i]",
          { i },
        ),
      ]),
    );
    const outcomes = await Promise.allSettled(increments);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(await rowsOf("MATCH (c:Counter) RETURN c.value AS value, c.seen AS seen")).toEqual([
      [24, Array.from({ length: 25 }, (_, i) => i).filter((i) => i !== 10)],
    ]);
  });

  test("reads meanwhile, and sees a write once it has resolved", async () => {
    for (let i = 1; i <= 20; i += 1) {
      const writing = engine().write([
        statement("CREATE (:Pair {i: $i})", { i }),
        statement("CREATE (:Pair {i: $i})", { i }),
      ]);
      const [[during]] = (await rowsOf("MATCH (n:Pair) RETURN count(n) AS n")) as [[number]];
      expect(during % 2).toBe(0);
      await writing;
      expect(await rowsOf("MATCH (n:Pair) RETURN count(n) AS n")).toEqual([[2 * i]]);
    }
  });

  test("refuses a read that writes", async () => {
    await expect(rowsOf("CREATE (n:Thing {id: 'a'}) RETURN n.id AS id")).rejects.toMatchObject({
      code: "INTERNAL",
    });
    expect(await rowsOf("MATCH (n:Thing) RETURN count(n) AS n")).toEqual([[0]]);
  });

  test("refuses to answer nodes and relations", async () => {
    await engine().write([statement("CREATE (:Thing {id: 'a'})-[:T]->(:Thing {id: 'b'})")]);
    for (const what of ["n", "r", "[n]"]) {
      await expect(rowsOf(`MATCH (n:Thing)-[r:T]->() RETURN ${what} AS x`)).rejects.toMatchObject({
        code: "INTERNAL",
        message: expect.stringMatching(/RETURN properties/),
      });
    }
  });

  describe("under a guard", () => {
    const revision = statement("MATCH (c:Counter {id: 'one'}) RETURN c.revision AS revision");
    const lock = statement("MERGE (c:Counter {id: 'one'}) SET c.id = 'one'");
    const raise = statement("MATCH (c:Counter {id: 'one'}) SET c.revision = $next", { next: 4 });

    test("writes when the guard gives what it must", async () => {
      await engine().write([statement("CREATE (:Counter {id: 'one', revision: 3})")]);
      await engine().write([raise], { lock, statement: revision, rows: [[3]] });
      expect(await engine().read(revision)).toEqual([[4]]);
    });

    test("writes nothing when it does not, and says so by an error of its own", async () => {
      await engine().write([statement("CREATE (:Counter {id: 'one', revision: 3})")]);
      for (const rows of [[[2]], [["3"]], [], [[3], [3]]]) {
        const writing = engine().write([raise], { statement: revision, rows });
        await expect(writing).rejects.toMatchObject({
          name: "WriteConflictError",
          code: "OVERLOADED",
          message: expect.stringContaining(engine().address),
        });
      }
      expect(await engine().read(revision)).toEqual([[3]]);
    });

    test("takes back what its lock made", async () => {
      const writing = engine().write([raise], { lock, statement: revision, rows: [[3]] });
      await expect(writing).rejects.toMatchObject({ name: "WriteConflictError" });
      expect(await rowsOf("MATCH (c:Counter) RETURN count(c) AS n")).toEqual([[0]]);
    });

    test("says which statement of the guard is wrong", async () => {
      const wrong = statement("THIS IS NOT CYPHER");
      for (const guard of [
        { statement: wrong, rows: [] },
        { lock: wrong, statement: revision, rows: [] },
      ]) {
        await expect(engine().write([raise], guard)).rejects.toMatchObject({
          name: "EngineError",
          statement: wrong.text,
        });
      }
    });

    test("lets one of two writers through where nothing is yet, also of two programs", async () => {
      await engine().defineSchema([
        "CREATE CONSTRAINT counter_key IF NOT EXISTS FOR (n:Counter) REQUIRE n.id IS UNIQUE",
      ]);
      const other = await anotherOf(engine());
      const guard = { lock, statement: revision, rows: [[null]] };
      for (let round = 0; round < 5; round += 1) {
        await emptyGraph(engine());
        const outcomes = await Promise.allSettled(
          [engine(), other].map((one, next) =>
            one.write(
              [
                statement("CREATE (:Written {by: $next})", { next }),
                statement("MATCH (c:Counter {id: 'one'}) SET c.revision = 1"),
              ],
              guard,
            ),
          ),
        );
        expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
        expect(await rowsOf("MATCH (n:Written) RETURN count(n) AS n")).toEqual([[1]]);
      }
      if (other !== engine()) await other.close();
    });
  });

  test("writes nothing without complaint", async () => {
    await expect(engine().write([])).resolves.toBeUndefined();
  });
});

function mergeClaims(props: Record<string, CypherValue>): Statement {
  const rows = [
    { id: "k1", props },
    { id: "k2", props: { a: 2.5 } },
  ];
  return statement("UNWIND $rows AS row MERGE (n:Claim {id: row.id}) SET n += row.props", { rows });
}

function mergeOwning(props: Record<string, CypherValue>): Statement {
  const rows = [{ id: "e1", from: "a", to: "b", props: { id: "e1", ...props } }];
  return statement(
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
     MERGE (a)-[r:OWNS {id: row.id}]->(b) SET r = row.props`,
    { rows },
  );
}
