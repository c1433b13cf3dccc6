import { beforeEach, expect, test } from "vitest";
import { App } from "../../src/app.js";
import { describeEachEngine, emptyGraph } from "../engine/engines-under-test.js";
import { statement } from "../engine/statement.js";
import { everything } from "./everything.js";
import { DESIGNS, TPP, claims, defineSchema, file, load, things } from "./toy-files.js";

const figure = (value: number, knownFrom: string) =>
  claims("a", `${TPP.replace("5120", String(value))}key: k1\nknownFrom: ${knownFrom}`);

/** A file of a document, under a path of its own. */
const named = (path: string, key: string, ...bodies: readonly string[]) =>
  file(path, claims(key, ...bodies).text);

const keyed = (key: string, body = DESIGNS) => `${body}key: ${key}`;

describeEachEngine("claims that change", (engine) => {
  beforeEach(async () => {
    await emptyGraph(engine());
    await defineSchema(engine());
  });

  const stored = async () =>
    engine().read(
      statement(
        "MATCH (c:Claim) RETURN c.id AS id, c.key AS key, c.value AS value, c.knownTo AS knownTo ORDER BY id",
      ),
    );

  const valueKnownAt = async (day: string) => {
    const app = new App(engine());
    const { data, errors } = await app.ask(
      `{ chip(id: "chip:one", view: { knownAt: "${day}" }) { tpp } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { readonly chip: { readonly tpp: number | null } | null }).chip?.tpp;
  };

  test("editing a claim does not rewrite what was known before", async () => {
    await load(engine(), [things, figure(100, "2025-12-10")], "2025-12-12");
    const report = await load(engine(), [things, figure(999, "2025-12-20")], "2026-01-15");
    expect(report).toMatchObject({ withdrawn: 0, superseded: 1 });
    expect(await stored()).toEqual([
      ["claim:k1", "k1", 999, null],
      ["claim:k1@1", "k1@1", 100, "2026-01-15"],
    ]);
    expect(await valueKnownAt("2025-12-15")).toBe(100);
    expect(await valueKnownAt("2025-12-22")).toBe(999);
    expect(await valueKnownAt("2026-01-15")).toBe(999);
  });

  test("each further edit is a further version, and loading the same again changes nothing", async () => {
    await load(engine(), [things, figure(100, "2025-12-10")], "2025-12-12");
    await load(engine(), [things, figure(999, "2025-12-20")], "2026-01-15");
    await load(engine(), [things, figure(100, "2025-12-10")], "2026-01-16");
    expect(await stored()).toEqual([
      ["claim:k1", "k1", 100, null],
      ["claim:k1@1", "k1@1", 100, "2026-01-15"],
      ["claim:k1@2", "k1@2", 999, "2026-01-16"],
    ]);
    const before = await everything(engine());
    const again = await load(engine(), [things, figure(100, "2025-12-10")], "2026-01-17");
    expect(again).toMatchObject({ nodesWritten: 0, edgesWritten: 0, withdrawn: 0, superseded: 0 });
    const comment = { ...things, text: `# the same\n${things.text}` };
    await load(engine(), [comment, figure(100, "2025-12-10")], "2026-01-18");
    const after = await everything(engine());
    const claimsOf = (all: readonly unknown[]) =>
      all.filter((one) => String((one as readonly unknown[])[0]).startsWith("claim:"));
    expect(claimsOf(after)).toEqual(claimsOf(before));
  });

  test.each([
    ["its predicate", "predicate: DESIGNS", "predicate: MANUFACTURES"],
    ["its object", "object: one", "object: two"],
    ["its qualifiers", "key: k1", "key: k1\nqualifiers: { since: long }"],
    [
      "what it also says",
      "key: k1",
      "key: k1\nalso: [{ subject: Maker, predicate: DESIGNS, object: Two }]",
    ],
    ["the time it speaks of", "key: k1", "key: k1\nabout: 2025-11"],
    ["how surely it is said", "key: k1", "key: k1\nmodality: REPORTED"],
    [
      "on whose word",
      "key: k1",
      "key: k1\nattributionKind: NAMED_ORGANISATION\nattributedTo: [Maker]",
    ],
    ["from when it was known", "key: k1", "key: k1\nknownFrom: 2025-12-11"],
    ["its paragraph", "key: k1", "key: k1\nparagraph: P2"],
  ])("a claim that differs in %s is another statement", async (_what, from, to) => {
    const body = keyed("k1");
    expect(body).toContain(from);
    await load(engine(), [things, claims("a", body)]);
    const report = await load(engine(), [things, claims("a", body.replace(from, to))]);
    expect(report).toMatchObject({ withdrawn: 0, superseded: 1 });
    expect((await stored()).map(([id]) => id)).toEqual(["claim:k1", "claim:k1@1"]);
  });

  test("a claim in other words is replaced", async () => {
    await load(engine(), [things, claims("a", keyed("k1"))]);
    const words = 'statement: "Said anew."\nstatementZh: 新的说法。\ntokens: [造芯]';
    const report = await load(engine(), [things, claims("a", `${keyed("k1")}\n${words}`)]);
    expect(report).toMatchObject({ nodesWritten: 2, withdrawn: 0, superseded: 0 });
    expect(await stored()).toEqual([["claim:k1", "k1", null, null]]);
    const rows = await engine().read(statement("MATCH (c:Claim) RETURN c.statement AS statement"));
    expect(rows).toEqual([["Said anew."]]);
  });

  test("a claim that moves to another document is another statement", async () => {
    await load(engine(), [things, claims("a", keyed("k1"), keyed("k2")), claims("b", keyed("k3"))]);
    const moved = [claims("a", keyed("k2")), claims("b", keyed("k3"), keyed("k1"))];
    const report = await load(engine(), [things, ...moved]);
    expect(report).toMatchObject({ withdrawn: 0, superseded: 1 });
    const before = await everything(engine());
    await load(engine(), [things, ...moved]);
    expect(await everything(engine())).toEqual(before);
  });
});

describeEachEngine("documents of several files", (engine) => {
  beforeEach(async () => {
    await emptyGraph(engine());
    await defineSchema(engine());
  });

  const standing = async () => {
    const rows = await engine().read(
      statement("MATCH (c:Claim) WHERE c.live RETURN c.key AS key ORDER BY key"),
    );
    return rows.map(([key]) => key);
  };

  const first = named("data/first.yaml", "a", keyed("k1"), keyed("k2"));
  const second = named("data/second.yaml", "a", keyed("k3"), keyed("k4"));

  test("importing one further file leaves the claims of the others", async () => {
    await load(engine(), [things, first]);
    const report = await load(engine(), [second]);
    expect(report).toMatchObject({ withdrawn: 0, superseded: 0 });
    expect(report.documents).toEqual([{ id: "document:a", outcome: "loaded" }]);
    expect(await standing()).toEqual(["k1", "k2", "k3", "k4"]);
    const again = await load(engine(), [things, first, second]);
    expect(again.documents.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
    expect((await load(engine(), [first])).documents).toEqual([
      { id: "document:a", outcome: "unchanged" },
    ]);
  });

  test("only what a given file no longer makes is withdrawn, and counted once", async () => {
    await load(engine(), [things, first, second]);
    const less = named("data/first.yaml", "a", keyed("k1"));
    expect(await load(engine(), [less])).toMatchObject({ withdrawn: 1, superseded: 0 });
    expect(await standing()).toEqual(["k1", "k3", "k4"]);
    const other = named("data/second.yaml", "a", keyed("k4"));
    expect(await load(engine(), [less, other])).toMatchObject({ withdrawn: 1 });
    expect(await standing()).toEqual(["k1", "k4"]);
  });

  test("a claim that moves from one file to the other is not withdrawn", async () => {
    await load(engine(), [things, first, second]);
    const [less, more] = [
      named("data/first.yaml", "a", keyed("k1")),
      named("data/second.yaml", "a", keyed("k2"), keyed("k3"), keyed("k4")),
    ];
    expect(await load(engine(), [less, more])).toMatchObject({ withdrawn: 0, superseded: 0 });
    expect(await standing()).toEqual(["k1", "k2", "k3", "k4"]);
    // It is the other file's now, whatever becomes of the first.
    await load(engine(), [named("data/first.yaml", "a", keyed("k5"))]);
    expect(await standing()).toEqual(["k2", "k3", "k4", "k5"]);
  });

  test("a file that is renamed keeps its claims, and withdraws under its new name", async () => {
    await load(engine(), [things, first]);
    const renamed = { ...first, path: "data/renamed.yaml" };
    expect(await load(engine(), [things, renamed])).toMatchObject({ withdrawn: 0, superseded: 0 });
    const less = named("data/renamed.yaml", "a", keyed("k1"));
    expect(await load(engine(), [things, less])).toMatchObject({ withdrawn: 1 });
    expect(await standing()).toEqual(["k1"]);
  });

  test("a file is known by its name within the data folder, wherever that is", async () => {
    await load(engine(), [things, { ...first, name: "first.yaml" }]);
    const elsewhere = named("../elsewhere/first.yaml", "a", keyed("k1"));
    const report = await load(engine(), [{ ...elsewhere, name: "first.yaml" }]);
    expect(report).toMatchObject({ withdrawn: 1 });
  });

  test("a file that changes its document and back leaves no claim behind", async () => {
    const [ofA, ofB] = [claims("a", keyed("k1")), claims("b", keyed("k1"))].map((one) => ({
      ...one,
      path: "data/one.yaml",
    }));
    if (ofA === undefined || ofB === undefined) throw new Error("Two files were made.");
    await load(engine(), [things, ofA]);
    expect(await load(engine(), [ofB])).toMatchObject({ superseded: 1, withdrawn: 0 });
    expect(await load(engine(), [ofA])).toMatchObject({ superseded: 1, withdrawn: 0 });
    const rows = await engine().read(
      statement(
        "MATCH (c:Claim)-[:STATED_IN]->(d:Document) WHERE c.live RETURN c.id AS c, d.id AS d",
      ),
    );
    expect(rows).toEqual([["claim:k1", "document:a"]]);
  });

  test("a document whose identity alone is given again keeps what it says of itself", async () => {
    await load(engine(), [things, first]);
    const before = await everything(engine());
    await load(engine(), [{ ...things, text: `# again\n${things.text}` }]);
    const changed = (await everything(engine())).filter(
      (one) => !before.some((other) => JSON.stringify(other) === JSON.stringify(one)),
    );
    expect(changed.map((one) => (one as readonly unknown[])[0])).toEqual([
      "document:chipgraph-curation",
    ]);
  });
});
