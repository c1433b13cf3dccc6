import { beforeEach, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { describeEachEngine, emptyGraph } from "../engine/engines-under-test.js";
import { everything } from "../ingest/everything.js";
import { DESIGNS, TPP, claims, defineSchema, load, things } from "../ingest/toy-files.js";
import { CHANGE, TODAY, appOver, asked, claim, figure, record, retract } from "./toy-changes.js";

describeEachEngine("recordClaims", (engine) => {
  let app: App;
  let now = 0;
  const instant = (): string => `2026-01-15T00:00:0${(now += 1)}.000Z`;
  const a = claims("a", DESIGNS, TPP);

  beforeEach(async () => {
    await emptyGraph(engine());
    await defineSchema(engine());
    await load(engine(), [things, a]);
    now = 0;
    app = appOver(engine(), { instant });
  });

  test("a claim of a document that is held, and what it changes", async () => {
    const change = await record(app, "document:a", [
      figure("c1", "Two", 900),
      claim({ key: "c2", subject: "Maker", predicate: "DESIGNS", object: "chip:two" }),
    ]);
    const maker = { id: "company:maker", name: "Maker", kind: "Company" };
    expect(change).toEqual({
      revision: 3,
      claims: { recorded: ["claim:c1", "claim:c2"], withdrawn: [], unchanged: [] },
      edges: {
        added: [
          { type: "DESIGNS", from: maker, to: { id: "chip:two", name: "Two", kind: "Chip" } },
        ],
        removed: [],
        changed: [],
      },
      figures: [{ entity: { id: "chip:two" }, metric: "TPP", before: null, after: 900 }],
      entities: { added: [{ id: "chip:two" }], lostSupport: [] },
    });
    const read = await asked(
      app,
      `{ chip(name: "二号") { tpp designedBy { nodes { name } }
         claims { nodes { key recordedBy recordedFrom recordedTo } } } }`,
    );
    const recorded = { recordedBy: "CURATOR", recordedFrom: "2026-01-15T00:00:01.000Z" };
    expect(read["chip"]).toEqual({
      tpp: 900,
      designedBy: { nodes: [{ name: "Maker" }] },
      claims: {
        nodes: [
          { key: "c1", ...recorded, recordedTo: null },
          { key: "c2", ...recorded, recordedTo: null },
        ],
      },
    });
  });

  test("a new document, with what its claims name", async () => {
    const change = await record(
      app,
      { id: "document:c", documentClass: "VENDOR", knownFrom: "2026-01-01" },
      [figure("c1", "Three", 700, { knownFrom: "2026-01-01" })],
      [
        { id: "document:c", kind: "Document", name: "Data sheet" },
        {
          id: "chip:three",
          kind: "Chip",
          name: "Three",
          names: [{ text: "三号", language: "zh" }],
        },
      ],
    );
    expect(change.entities.added.map(({ id }) => id)).toEqual(["chip:three", "document:c"]);
    const { chip, document } = await asked(
      app,
      '{ chip(name: "三号") { tpp } document(id: "document:c") { documentClass knownFrom } }',
    );
    expect(chip).toEqual({ tpp: 700 });
    expect(document).toEqual({ documentClass: "VENDOR", knownFrom: "2026-01-01" });
  });

  test("what is recorded already changes nothing", async () => {
    const { revision } = await record(app, "document:a", [figure("c1", "Two", 900)]);
    const before = await everything(engine());
    const again = await record(app, "document:a", [
      figure("c1", "Two", 900),
      claim({ key: "a1", subject: "Maker", predicate: "DESIGNS", object: "one" }),
    ]);
    expect(again).toMatchObject({
      revision,
      claims: { recorded: [], withdrawn: [], unchanged: ["claim:c1", "claim:a1"] },
      edges: { added: [], removed: [], changed: [] },
      figures: [],
    });
    expect(await everything(engine())).toEqual(before);
  });

  test("a key that says something else now keeps what it said as a version", async () => {
    const change = await record(app, "document:a", [figure("a2", "chip:one", 6000)]);
    expect(change).toMatchObject({
      claims: { recorded: ["claim:a2"], withdrawn: ["claim:a2@1"], unchanged: [] },
      figures: [{ entity: { id: "chip:one" }, metric: "TPP", before: 5120, after: 6000 }],
    });
    const { now: today, before } = await asked(
      app,
      `{ now: chip(id: "chip:one") { tpp }
         before: chip(id: "chip:one", view: { knownAt: "2026-01-14" }) { claims { nodes { id value } } } }`,
    );
    expect(today).toEqual({ tpp: 6000 });
    expect(before).toMatchObject({
      claims: { nodes: expect.arrayContaining([{ id: "claim:a2@1", value: 5120 }]) },
    });
    const words = await record(app, "document:a", [
      figure("a2", "chip:one", 6000, { statement: "It has 6000 TPP." }),
    ]);
    expect(words.claims).toEqual({ recorded: ["claim:a2"], withdrawn: [], unchanged: [] });
    const { claim: said } = await asked(
      app,
      '{ claim(id: "claim:a2") { statement recordedFrom recordedTo } }',
    );
    // Other words do not make it another claim.
    expect(said).toEqual({
      statement: "It has 6000 TPP.",
      recordedFrom: "2026-01-15T00:00:01.000Z",
      recordedTo: null,
    });
  });

  test("a claim that was withdrawn and is recorded again stands again", async () => {
    await record(app, "document:a", [figure("c1", "Two", 900)]);
    await retract(app, ["claim:c1"]);
    const change = await record(app, "document:a", [figure("c1", "Two", 900)]);
    expect(change.claims).toEqual({ recorded: ["claim:c1"], withdrawn: [], unchanged: [] });
    const { chip, version } = await asked(
      app,
      `{ chip(id: "chip:two") { tpp }
         version: claim(id: "claim:c1@1", view: { knownAt: "2026-01-14" }) { knownTo withdrawalReason recordedTo } }`,
    );
    expect(chip).toEqual({ tpp: 900 });
    expect(version).toEqual({
      knownTo: TODAY,
      withdrawalReason: "It was wrong.",
      recordedTo: "2026-01-15T00:00:02.000Z",
    });
  });

  test("all mistakes come at once, each with the path of its field, and nothing is written", async () => {
    const before = await everything(engine());
    const wrong = record(
      app,
      { id: "document:a", documentClass: "VENDOR" },
      [
        figure("c1", "Thre", 900, { paragraph: "" }),
        figure("c2", "Two", 0, { knownFrom: "2026-02-30", unit: "FLOPS" }),
        claim({ key: "c3", subject: "Two", predicate: "DESINGS", object: "Maker", statement: " " }),
        claim({ key: "c3", subject: "Two", predicate: "DESIGNS", object: "Maker" }),
      ],
      [{ id: "chip:one", kind: "Chip", name: "Another" }],
    );
    const error = (await wrong.catch((thrown: unknown) => thrown)) as {
      readonly code: string;
      readonly message: string;
      readonly details: { readonly mistakes: readonly { readonly path: readonly unknown[] }[] };
    };
    expect(error.code).toBe("BAD_USER_INPUT");
    const places = error.details.mistakes.map(({ path }) => path.join("."));
    expect(new Set(places)).toEqual(
      new Set([
        "input.document.documentClass",
        "input.entities.0.id",
        "input.claims.0.subject",
        "input.claims.0.paragraph",
        "input.claims.1.value",
        "input.claims.1.knownFrom",
        "input.claims.1.unit",
        "input.claims.2.predicate",
        "input.claims.2.statement",
        "input.claims.3.key",
        "input.claims.3.subject",
      ]),
    );
    expect(error.message).toContain('input.claims[0].subject: "Thre" is no entity');
    expect(error.message).toContain("the first is input.claims[2]");
    expect(await everything(engine())).toEqual(before);
  });

  test("a document that is not held must be declared and say what it is", async () => {
    await expect(record(app, "document:none", [figure("c1", "Two", 900)])).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringMatching(
        /input\.document\.documentClass[\s\S]*input\.document\.id: "document:none" is not declared/u,
      ),
    });
  });

  test("a key of another document is refused", async () => {
    await expect(record(app, "document:b", [figure("a1", "Two", 900)])).rejects.toMatchObject({
      message: expect.stringContaining('input.claims[0].key: the key "a1" is that of a claim of'),
    });
  });

  test("many at once all come to pass, one after the other", async () => {
    const keys = Array.from({ length: 15 }, (_, at) => `c${at}`);
    const changes = await Promise.all(
      keys.map((key, at) => record(app, "document:a", [figure(key, "Two", 100 + at)])),
    );
    const revisions = changes.map(({ revision }) => revision);
    expect(revisions).toEqual(keys.map((_, at) => 3 + at));
    const { claims: held } = await asked(
      app,
      "{ claims(where: { recordedBy: { eq: CURATOR } }) { totalCount } }",
    );
    expect(held).toEqual({ totalCount: 15 });
  });

  test("several mutations of one operation run one after the other", async () => {
    const input = { document: { id: "document:a" }, claims: [figure("c1", "Two", 900)] };
    const { data, errors } = await app.ask(
      `mutation ($input: RecordClaimsInput!) {
        first: recordClaims(input: $input) { ${CHANGE} }
        second: retractClaims(ids: ["claim:c1"], reason: "No.") { ${CHANGE} }
        third: retractClaims(ids: ["claim:c1"], reason: "No.") { ${CHANGE} }
      }`,
      { input },
      new Set(),
      { access: "editor" },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      first: { revision: 3, figures: [{ after: 900 }] },
      second: { revision: 4, figures: [{ before: 900, after: null }] },
      third: { revision: 4, claims: { withdrawn: [], unchanged: ["claim:c1"] } },
    });
  });
});
