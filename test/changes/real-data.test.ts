import { expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { loadedApp } from "../support/loaded-app.js";
import { asked, retractDocument } from "./toy-changes.js";

describeEachEngine("withdrawing article 2 in a scratch graph", (engine) => {
  let app: App;

  const exceeding = (view = ""): string => `{ chipsExceeding(reference: "H20"${view}) { value } }`;

  test("lists what loses its support, and the questions that rest on it answer otherwise", async () => {
    app = await loadedApp(engine());
    const before = await asked(app, exceeding());
    const change = await retractDocument(app, "document:article-2");
    const lost = change.entities.lostSupport.map(({ id }) => id);
    expect(lost).toContain("chip:siyuan-590");
    expect(lost).not.toContain("chip:h200");
    expect(change.figures).toContainEqual({
      entity: { id: "chip:h20" },
      metric: "TPP",
      before: 2368,
      after: null,
    });
    expect(change.edges.removed).toContainEqual({
      type: "DESIGNS",
      from: { id: "company:cambricon" },
      to: { id: "chip:siyuan-590" },
    });
    // Article 1 says so too.
    expect(change.edges.changed).toContainEqual({
      type: "DESIGNS",
      from: { id: "company:nvidia" },
      to: { id: "chip:h200" },
    });
    await expect(asked(app, exceeding())).rejects.toMatchObject({ code: "NO_FIGURE" });
    expect(await asked(app, exceeding(', view: { knownAt: "2026-11-24" }'))).toEqual(before);
    expect(await asked(app, '{ chip(name: "Siyuan 590") { id } }')).toEqual({ chip: null });
    const { claims } = await asked(
      app,
      '{ claims(where: { document: { id: { eq: "document:article-2" } } }) { totalCount } }',
    );
    expect(claims).toEqual({ totalCount: 0 });
    // The files have not changed, so nothing brings it back.
    const report = await app.load();
    expect(report).toMatchObject({ nodesWritten: 0, edgesWritten: 0, revision: change.revision });
  });
});
