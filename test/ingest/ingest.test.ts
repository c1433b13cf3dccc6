import { beforeEach, expect, test } from "vitest";
import { ingest, readGraphState, type IngestProgress } from "../../src/ingest/index.js";
import { describeEachEngine, emptyGraph } from "../engine/engines-under-test.js";
import { statement } from "../engine/statement.js";
import { importSchema, model, predicates } from "../knowledge/declared.js";
import { everything } from "./everything.js";
import { DESIGNS, TODAY, TPP, claims, defineSchema, file, load, things } from "./toy-files.js";

const a = claims("a", DESIGNS, TPP);
const b = claims("b", DESIGNS, `${TPP}value: 5000`.replace("value: 5120\n", ""));

describeEachEngine("ingest", (engine) => {
  beforeEach(async () => {
    await emptyGraph(engine());
    await defineSchema(engine());
  });

  test("writes each document in a transaction of its own and tells of it before", async () => {
    const told: IngestProgress[] = [];
    const parts = { model, predicates, importSchema, files: [b, a, things], today: TODAY };
    const report = await ingest({ ...parts, engine: engine(), progress: (one) => told.push(one) });
    const ids = ["document:chipgraph-curation", "document:a", "document:b"];
    expect(told).toEqual(ids.map((document, at) => ({ document, done: at + 1, total: 3 })));
    expect(report.documents).toEqual(ids.map((id) => ({ id, outcome: "loaded" })));
    expect(report).toMatchObject({ revision: 3, removed: 0 });
  });

  test("an edge carries the claims of both documents, a figure the values of both", async () => {
    await load(engine(), [things, a, b]);
    const [edge, ...others] = await engine().read(
      statement(
        "MATCH (c:Company)-[r:DESIGNS]->(p:Product) RETURN c.id AS c, p.id AS p, r.claimIds AS ids, r.sources AS sources, r.live AS live",
      ),
    );
    expect(others).toEqual([]);
    expect(edge).toEqual([
      "company:maker",
      "chip:one",
      ["claim:a1", "claim:b1"],
      "Text A P1; Text B P1",
      true,
    ]);
    const [chip] = await engine().read(
      statement("MATCH (c:Chip {id: $id}) RETURN c.tpp AS tpp, c.tppValues AS values", {
        id: "chip:one",
      }),
    );
    expect(chip).toEqual([5120, [5120, 5000]]);
  });

  test("a second time changes nothing, whatever the order of the files", async () => {
    await load(engine(), [things, a, b]);
    const before = await everything(engine());
    const report = await load(engine(), [b, things, a]);
    expect(report).toMatchObject({ nodesWritten: 0, edgesWritten: 0, removed: 0, revision: 3 });
    expect(report.documents.map(({ outcome }) => outcome)).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
    ]);
    expect(await everything(engine())).toEqual(before);
  });

  test("a changed file changes what differs and nothing else", async () => {
    await load(engine(), [things, a, b]);
    const report = await load(engine(), [
      things,
      { ...a, text: a.text.replace("5120", "5121") },
      b,
    ]);
    expect(report.documents.filter(({ outcome }) => outcome === "loaded")).toEqual([
      { id: "document:a", outcome: "loaded" },
    ]);
    // The claim, what it said before, the chip it is about, and the document, whose file is another;
    // the edges of what it said, and that from the document to the chip.
    expect(report).toMatchObject({ nodesWritten: 4, edgesWritten: 4, removed: 0, revision: 4 });
    const fresh = await engine().read(
      statement("MATCH (c:Chip {id: $id}) RETURN c.tpp AS tpp", { id: "chip:one" }),
    );
    expect(fresh).toEqual([[5121]]);
  });

  test("a file changed in words only leaves the graph as one loaded at once", async () => {
    await load(engine(), [things, a, b]);
    const changed = { ...b, text: b.text.replaceAll("is said.", "is said well.") };
    const report = await load(engine(), [things, a, changed]);
    expect(report).toMatchObject({ nodesWritten: 3, withdrawn: 0, superseded: 0 });
    const stepwise = await everything(engine());
    await emptyGraph(engine());
    await load(engine(), [things, a, changed]);
    expect(stepwise).toEqual(await everything(engine()));
  });

  test("a claim that a file no longer makes is withdrawn as of today, never deleted", async () => {
    await load(engine(), [things, a, b], "2026-01-15");
    const report = await load(engine(), [things, claims("a", DESIGNS), b], "2026-01-20");
    expect(report).toMatchObject({ withdrawn: 1, superseded: 0 });
    const [claim] = await engine().read(
      statement("MATCH (c:Claim {id: $id}) RETURN c.knownTo AS knownTo, c.live AS live", {
        id: "claim:a2",
      }),
    );
    expect(claim).toEqual(["2026-01-20", false]);
    const chip = statement(
      "MATCH (c:Chip {id: $id}) RETURN c.tpp AS tpp, c.tppValues AS values, c.tppKnownTo AS to",
      { id: "chip:one" },
    );
    expect(await engine().read(chip)).toEqual([[5000, [5120, 5000], ["2026-01-20", "9999-12-31"]]]);
    await load(engine(), [things, a, b], "2026-01-25");
    expect((await engine().read(chip))[0]?.[0]).toBe(5120);
  });

  test("an entity that a file no longer declares is kept; a name that it no longer has is not", async () => {
    await load(engine(), [things, a]);
    const text = things.text
      .split("\n")
      .filter((line) => !line.includes("chip:two"))
      .join("\n")
      .replace("nameZh: 造芯", "nameZh: 造芯公司");
    const report = await load(engine(), [{ ...things, text }, a]);
    expect(report.removed).toBe(2);
    const names = statement(
      "MATCH (e:Entity)-[:NAMED]->(n:Name) WHERE e.id IN $ids RETURN n.text AS text ORDER BY text",
      { ids: ["chip:two", "company:maker"] },
    );
    const texts = (await engine().read(names)).map(([text]) => text);
    expect(texts).toEqual(["Maker", "Two", "二号", "造芯公司"]);
  });

  test("a kind that was another takes its edges along", async () => {
    const person = (kind: string) =>
      file(
        "data/people.yaml",
        `
document: { id: document:chipgraph-curation }
entities:
  - { id: person:critic, kind: ${kind}, name: Critic, nameZh: 评论者, named: true }
`,
      );
    const said = claims(
      "a",
      "subject: Critic\npredicate: TAKES_STANCE_ON\nobject: Ban\nqualifiers: { stance: OPPOSE }",
    );
    await load(engine(), [things, person("Individual"), said]);
    await load(engine(), [things, person("Official"), said]);
    const rows = await engine().read(
      statement(
        "MATCH (p:Person)-[r:TAKES_STANCE_ON]->(x:Policy) RETURN labels(p) AS labels, r.stance AS stance",
      ),
    );
    expect(rows.map(([labels, stance]) => [[...(labels as string[])].sort(), stance])).toEqual([
      [["Entity", "Official", "Person"], "OPPOSE"],
    ]);
  });

  test("files with mistakes write nothing at all", async () => {
    const bad = claims("b", DESIGNS.replace("one", "won"));
    await expect(load(engine(), [things, a, bad])).rejects.toThrow("nothing was written");
    expect(await everything(engine())).toEqual([]);
    expect(await readGraphState(engine(), model)).toBeUndefined();
    await load(engine(), [things, a]);
    const before = await everything(engine());
    await expect(load(engine(), [things, a, bad])).rejects.toThrow('"won" is no entity');
    expect(await everything(engine())).toEqual(before);
  });

  test("a file may name what the graph has already, but not use a key of it", async () => {
    await load(engine(), [things, a]);
    const report = await load(engine(), [claims("b", DESIGNS)]);
    expect(report.documents).toEqual([{ id: "document:b", outcome: "loaded" }]);
    const taken = claims("b", `${DESIGNS}key: a1`);
    await expect(load(engine(), [taken])).rejects.toThrow(
      'the key "a1" is that of a claim of document:a, already in the graph',
    );
  });

  test("a graph of another version of the ontology is refused in words", async () => {
    await load(engine(), [things]);
    await engine().write([statement("MATCH (g:StoredGraph) SET g.ontologyVersion = 99")]);
    await expect(load(engine(), [things])).rejects.toThrow(
      /was written with version 99 of the ontology; this chipgraph has version \d+\. Use the newer/u,
    );
  });
});
