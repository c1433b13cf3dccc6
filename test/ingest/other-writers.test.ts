import { beforeEach, expect, test } from "vitest";
import type { Engine } from "../../src/engine/index.js";
import { ONTOLOGY_VERSION } from "../../src/knowledge/index.js";
import { anotherOf, describeEachEngine, emptyGraph } from "../engine/engines-under-test.js";
import { statement } from "../engine/statement.js";
import { everything } from "./everything.js";
import { DESIGNS, TPP, claims, defineSchema, load, things } from "./toy-files.js";

const a = claims("a", DESIGNS, TPP);
const b = claims("b", DESIGNS, TPP.replace("5120", "5000"));
const changedA = claims("a", TPP.replace("5120", "4000"));
const changedB = claims("b", DESIGNS.replace("one", "two"));

/** An engine before whose reads and writes something happens, told how many there were. */
function meddled(
  engine: Engine,
  {
    beforeRead,
    beforeWrite,
  }: Partial<Record<"beforeRead" | "beforeWrite", (at: number) => Promise<unknown>>>,
): Engine {
  let [reads, writes] = [0, 0];
  return {
    name: engine.name,
    address: engine.address,
    capabilities: engine.capabilities,
    read: async (...given) => {
      await beforeRead?.((reads += 1));
      return engine.read(...given);
    },
    write: async (...given) => {
      await beforeWrite?.((writes += 1));
      return engine.write(...given);
    },
    defineSchema: (...given) => engine.defineSchema(...given),
    ping: (...given) => engine.ping(...given),
    close: () => engine.close(),
  };
}

describeEachEngine("ingest beside others", (engine) => {
  beforeEach(async () => {
    await emptyGraph(engine());
    await defineSchema(engine());
  });

  const raise = () =>
    engine().write([
      statement(
        "MERGE (g:StoredGraph {id: 'graph:chipgraph'}) SET g.revision = coalesce(g.revision, 0) + 1, g.ontologyVersion = $version",
        { version: ONTOLOGY_VERSION },
      ),
    ]);

  test("two imports at once end as one after the other", async () => {
    await load(engine(), [things, a]);
    await load(engine(), [things, b]);
    const first = await everything(engine());
    await load(engine(), [things, changedA]);
    await load(engine(), [things, changedB]);
    const second = await everything(engine());
    const other = await anotherOf(engine());
    for (let round = 0; round < 3; round += 1) {
      await emptyGraph(engine());
      await Promise.all([load(engine(), [things, a]), load(other, [things, b])]);
      expect(await everything(engine())).toEqual(first);
      await Promise.all([load(engine(), [things, changedA]), load(other, [things, changedB])]);
      expect(await everything(engine())).toEqual(second);
    }
    if (other !== engine()) await other.close();
  });

  test("two imports of the same at once write each document once", async () => {
    const other = await anotherOf(engine());
    const reports = await Promise.all([
      load(engine(), [things, a, b]),
      load(other, [things, a, b]),
    ]);
    const written = reports.flatMap(({ documents }) =>
      documents.filter(({ outcome }) => outcome === "loaded").map(({ id }) => id),
    );
    expect(written.sort()).toEqual(["document:a", "document:b", "document:chipgraph-curation"]);
    expect(
      reports
        .map(({ revision }) => revision)
        .sort()
        .at(-1),
    ).toBe(3);
    if (other !== engine()) await other.close();
  });

  test("one that is overtaken reads again, and tells all that it did", async () => {
    const overtaken = meddled(engine(), { beforeWrite: async (at) => at === 2 && raise() });
    const report = await load(overtaken, [things, a, b]);
    expect(report.documents.map(({ outcome }) => outcome)).toEqual(["loaded", "loaded", "loaded"]);
    expect(report.revision).toBe(4);
    const { nodesWritten, edgesWritten } = report;
    await emptyGraph(engine());
    expect(await load(engine(), [things, a, b])).toMatchObject({ nodesWritten, edgesWritten });
  });

  test("one whose reading of the store was overtaken reads again", async () => {
    await load(engine(), [things]);
    let meddler = meddled(engine(), {
      beforeRead: async (at) => at === 4 && load(engine(), [things, a]),
    });
    await load(meddler, [things, b]);
    const stepwise = await everything(engine());
    await emptyGraph(engine());
    meddler = engine();
    for (const files of [[things], [things, a], [things, b]]) await load(meddler, files);
    expect(stepwise).toEqual(await everything(engine()));
  });

  test("one that is overtaken again and again gives up in words, having written nothing", async () => {
    const hopeless = load(meddled(engine(), { beforeWrite: raise }), [things, a]);
    await expect(hopeless).rejects.toMatchObject({
      name: "GraphBusyError",
      code: "OVERLOADED",
      message: expect.stringMatching(/was changed by somebody else .* 10 times .*Try it again/u),
    });
    expect(await everything(engine())).toEqual([]);
  });

  test("what others keep in the store is left alone, and hinders nothing", async () => {
    const foreign = [
      "CREATE (:Entity {n: 1}), (:Claim {n: 1}), (:StoredGraph {n: 1}), (:Document {fileHash: 'x'})",
      "CREATE (:Entity {n: 1, id: 'note:1'}), (:Company {n: 1})-[:DESIGNS {n: 1}]->(:Chip {n: 1})",
    ].map((text) => statement(text));
    await engine().write(foreign);
    await load(engine(), [things, a]);
    await engine().write([
      statement(
        "MATCH (m:Company {id: 'company:maker'}) MATCH (c:Chip {id: 'chip:two'}) CREATE (m)-[:MENTIONS {n: 1}]->(c), (m)-[:DESIGNS {n: 1}]->(:Note {n: 1})",
      ),
    ]);
    const count = async () => [
      await engine().read(statement("MATCH (x) WHERE x.n = 1 RETURN count(x) AS count")),
      await engine().read(statement("MATCH ()-[r]->() WHERE r.n = 1 RETURN count(r) AS count")),
    ];
    const before = await count();
    const report = await load(engine(), [things, changedA, b]);
    expect(report.documents.map(({ outcome }) => outcome)).toEqual([
      "unchanged",
      "loaded",
      "loaded",
    ]);
    expect(await count()).toEqual(before);
    expect(before).toEqual([[[7]], [[3]]]);
    const again = await load(engine(), [things, changedA, b]);
    expect(again).toMatchObject({ nodesWritten: 0, edgesWritten: 0, revision: report.revision });
  });
});
