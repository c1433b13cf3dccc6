import { beforeEach, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { describeEachEngine, emptyGraph } from "../engine/engines-under-test.js";
import { DESIGNS, TPP, claims, defineSchema, load, things } from "../ingest/toy-files.js";
import {
  TODAY,
  appOver,
  asked,
  claim,
  figure,
  record,
  retract,
  retractDocument,
} from "./toy-changes.js";

const a = claims("a", DESIGNS, TPP);
const b = claims("b", DESIGNS);
/** The file of document a, changed in what it says beside the first two claims. */
const more = claims("a", DESIGNS, TPP, TPP.replace("升腾一号", "Two"));
const corrected = claims("a", DESIGNS, TPP.replace("5120", "4000"));

describeEachEngine("retractClaims", (engine) => {
  let app: App;
  beforeEach(async () => {
    await emptyGraph(engine());
    await defineSchema(engine());
    await load(engine(), [things, a, b]);
    app = appOver(engine());
  });

  const tpp = async (view = ""): Promise<unknown> =>
    (await asked(app, `{ chip(id: "chip:one"${view}) { tpp } }`))["chip"];

  test("what is withdrawn stands no longer, and still does for a day before", async () => {
    const change = await retract(app, ["claim:a2"], "2026-01-10");
    expect(change).toMatchObject({
      claims: { recorded: [], withdrawn: ["claim:a2"], unchanged: [] },
      edges: { added: [], removed: [], changed: [] },
      figures: [{ entity: { id: "chip:one" }, metric: "TPP", before: 5120, after: null }],
    });
    expect(await tpp()).toEqual({ tpp: null });
    expect(await tpp(', view: { knownAt: "2026-01-09" }')).toEqual({ tpp: 5120 });
    expect(await tpp(', view: { knownAt: "2026-01-10" }')).toEqual({ tpp: null });
    const { claim: kept } = await asked(
      app,
      `{ claim(id: "claim:a2", view: { knownAt: "2026-01-09" }) {
           knownTo recordedBy withdrawnBy withdrawalReason } }`,
    );
    expect(kept).toEqual({
      knownTo: "2026-01-10",
      recordedBy: "FILE",
      withdrawnBy: "CURATOR",
      withdrawalReason: "It was wrong.",
    });
  });

  test("an edge with another claim is changed, one without is gone, and so is what it stood for", async () => {
    const first = await retract(app, ["claim:a1"]);
    const edge = { type: "DESIGNS", from: { id: "company:maker" }, to: { id: "chip:one" } };
    expect(first.edges).toEqual({ added: [], removed: [], changed: [edge] });
    const second = await retract(app, ["claim:b1"]);
    expect(second.edges).toEqual({ added: [], removed: [edge], changed: [] });
    expect(second.entities).toEqual({ added: [], lostSupport: [{ id: "company:maker" }] });
  });

  test("what is withdrawn already is unchanged, and that is no mistake", async () => {
    const { revision } = await retract(app, ["claim:a2"], "2026-01-10");
    const again = await retract(app, ["claim:a2", "claim:a2", "claim:a1"]);
    expect(again.claims).toEqual({
      recorded: [],
      withdrawn: ["claim:a1"],
      unchanged: ["claim:a2"],
    });
    expect((await retract(app, ["claim:a2"])).revision).toBe(revision + 1);
    const { claim: kept } = await asked(
      app,
      '{ claim(id: "claim:a2", view: { knownAt: "2026-01-09" }) { knownTo } }',
    );
    expect(kept).toEqual({ knownTo: "2026-01-10" });
  });

  test("all unknown ids come in one error", async () => {
    await expect(retract(app, ["claim:a1", "claim:a3", "chip:one"])).rejects.toMatchObject({
      code: "UNKNOWN_NAME",
      message: expect.stringMatching(/"claim:a3"\. Did you mean.* No claim has the id "chip:one"/u),
      details: { names: ["claim:a3", "chip:one"] },
    });
  });

  test("a day ahead, a day before the claim and no reason are refused", async () => {
    for (const [on, said] of [
      ["2026-01-16", 'on: "2026-01-16" lies in the future'],
      ["2025-12-09", "from which claim:a1 was known"],
    ] as const) {
      await expect(retract(app, ["claim:a1"], on)).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: expect.stringContaining(said),
      });
    }
    await expect(retract(app, ["claim:a1"], undefined, " ")).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { mistakes: [{ path: ["reason"] }] },
    });
  });

  test("it stays withdrawn when its file is loaded again, changed elsewhere or in words", async () => {
    await retract(app, ["claim:a2"]);
    await load(engine(), [things, a, b]);
    expect(await tpp()).toEqual({ tpp: null });
    const report = await load(engine(), [things, more, b]);
    expect(report.documents).toContainEqual({ id: "document:a", outcome: "loaded" });
    expect(await tpp()).toEqual({ tpp: null });
    await load(engine(), [things, claims("a", DESIGNS, `${TPP}statement: In other words.`), b]);
    expect(await tpp()).toEqual({ tpp: null });
  });

  test("a file that says something else under the key is heard, and not when it says the old again", async () => {
    await retract(app, ["claim:a2"]);
    await load(engine(), [things, corrected, b]);
    expect(await tpp()).toEqual({ tpp: 4000 });
    await load(engine(), [things, a, b]);
    expect(await tpp()).toEqual({ tpp: null });
    await load(engine(), [things, corrected, b]);
    expect(await tpp()).toEqual({ tpp: 4000 });
  });

  test("a claim that its file no longer made and makes again stands again", async () => {
    await load(engine(), [things, claims("a", DESIGNS), b]);
    expect(await tpp()).toEqual({ tpp: null });
    await load(engine(), [things, a, b]);
    expect(await tpp()).toEqual({ tpp: 5120 });
  });

  test("what its file withdrew curators may withdraw too, and then it does not come back", async () => {
    await load(engine(), [things, claims("a", DESIGNS), b], "2026-01-05");
    const change = await retract(app, ["claim:a2"]);
    expect(change.claims).toEqual({ recorded: [], withdrawn: ["claim:a2"], unchanged: [] });
    const withdrawal = async (): Promise<unknown> =>
      (
        await asked(
          app,
          `{ claim(id: "claim:a2", view: { knownAt: "2026-01-04" }) {
               knownTo recordedTo withdrawnBy withdrawalReason } }`,
        )
      )["claim"];
    const kept = await withdrawal();
    expect(kept).toMatchObject({
      // From the day on which the file withdrew it, which was the earlier one.
      knownTo: "2026-01-05",
      withdrawnBy: "CURATOR",
      withdrawalReason: "It was wrong.",
    });
    for (const files of [
      [things, a, b],
      [things, more, b],
      [things, a, b],
    ]) {
      await load(engine(), files);
      expect(await tpp()).toEqual({ tpp: null });
      expect(await withdrawal()).toEqual(kept);
    }
    expect((await retract(app, ["claim:a2"])).claims.unchanged).toEqual(["claim:a2"]);
  });

  test("curators may say that it stood no longer before its file withdrew it", async () => {
    await load(engine(), [things, claims("a", DESIGNS), b]);
    await retract(app, ["claim:a2"], "2026-01-02");
    expect(await tpp(', view: { knownAt: "2026-01-01" }')).toEqual({ tpp: 5120 });
    expect(await tpp(', view: { knownAt: "2026-01-02" }')).toEqual({ tpp: null });
    await expect(retract(app, ["claim:b1", "claim:a2"], "2025-12-09")).rejects.toMatchObject({
      details: { mistakes: [{ path: ["on"] }] },
    });
  });

  test("a document that is withdrawn takes along what its file had withdrawn", async () => {
    await load(engine(), [things, claims("a", DESIGNS), b]);
    const { claims: changed } = await retractDocument(app, "document:a");
    expect(changed.withdrawn).toEqual(["claim:a1", "claim:a2"]);
    await load(engine(), [things, a, b]);
    expect(await tpp()).toEqual({ tpp: null });
  });

  test("what curators recorded stays when files are loaded again", async () => {
    await record(app, "document:a", [
      figure("mine", "Two", 900),
      figure("a2", "chip:one", 6000),
      claim({ key: "a1", subject: "Maker", predicate: "DESIGNS", object: "Two" }),
    ]);
    for (const file of [a, corrected, a]) {
      await load(engine(), [things, file, b]);
      expect(await tpp()).toEqual({ tpp: 6000 });
      const { chip } = await asked(
        app,
        '{ chip(id: "chip:two") { tpp designedBy { nodes { id } } } }',
      );
      expect(chip).toMatchObject({ tpp: 900, designedBy: { nodes: [{ id: "company:maker" }] } });
    }
    const { claims: versions } = await asked(
      app,
      '{ claims(where: { key: { startsWith: "a2@" } }, view: { knownAt: "2026-01-14" }) { nodes { key value } } }',
    );
    // What the file said before, and what it said while the curators' word stood.
    expect(versions).toEqual({
      nodes: [
        { key: "a2@1", value: 5120 },
        { key: "a2@2", value: 4000 },
      ],
    });
  });

  test("instants of recording do not change when the same is loaded again", async () => {
    const instants = async () =>
      (await asked(app, "{ claims { nodes { key recordedFrom recordedTo } } }"))["claims"];
    const before = await instants();
    await load(engine(), [things, claims("a", DESIGNS, TPP), claims("b", DESIGNS, TPP)]);
    const after = (await instants()) as { readonly nodes: readonly { readonly key: string }[] };
    const kept = after.nodes.filter(({ key }) => key !== "b2");
    expect({ nodes: kept }).toEqual(before);
    expect(JSON.stringify(before)).toMatch(/"recordedFrom":"\d{4}-\d{2}-\d{2}T/u);
  });

  test("a document that is withdrawn takes along what its file says later", async () => {
    const change = await retractDocument(app, "document:a");
    expect(change).toMatchObject({
      claims: { withdrawn: ["claim:a1", "claim:a2"], unchanged: [] },
      edges: { removed: [], changed: [{ type: "DESIGNS" }] },
      figures: [{ metric: "TPP", before: 5120, after: null }],
    });
    await load(engine(), [things, more, b]);
    const { claims: left } = await asked(app, "{ claims { nodes { id } } }");
    expect(left).toEqual({ nodes: [{ id: "claim:b1" }] });
    const { claims: before } = await asked(
      app,
      '{ claims(view: { knownAt: "2026-01-14" }) { totalCount } }',
    );
    expect(before).toEqual({ totalCount: 4 });
    await record(app, "document:a", [figure("a2", "chip:one", 5120)]);
    expect(await tpp()).toEqual({ tpp: 5120 });
    expect((await retractDocument(app, "document:a")).claims.withdrawn).toEqual(["claim:a2"]);
    expect(await tpp(`, view: { knownAt: "${TODAY}" }`)).toEqual({ tpp: null });
  });

  test("a document that is none is refused", async () => {
    for (const id of ["document:x", "chip:one"]) {
      await expect(retractDocument(app, id)).rejects.toMatchObject({ code: "UNKNOWN_NAME" });
    }
  });
});
