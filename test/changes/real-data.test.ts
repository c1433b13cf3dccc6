import { expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { loadedApp } from "../support/loaded-app.js";
import { asked, retractDocument } from "./toy-changes.js";

describeEachEngine("withdrawing article 2 in a scratch graph", (engine) => {
  let app: App;

  const exceeding = (view: string): Promise<Record<string, unknown>> =>
    asked(app, `{ chipsExceeding(reference: "H20"${view}) { chip { name } value } }`);
  const TEXTS = 'documents: ["document:article-1", "document:article-2"]';

  test("lists what loses its support, and the questions that rest on it answer otherwise", async () => {
    app = await loadedApp(engine());
    const before = await exceeding(`, view: { ${TEXTS} }`);
    expect(JSON.stringify(await exceeding(""))).toContain('{"name":"H200"},"value":15840');
    const change = await retractDocument(app, "document:article-2");
    const lost = change.entities.lostSupport.map(({ id }) => id);
    expect(lost).toContain("company:kweichow-moutai");
    expect(lost).not.toContain("chip:h200");
    expect(change.figures).toContainEqual({
      entity: { id: "chip:h200" },
      metric: "TPP",
      before: 15840,
      after: null,
    });
    expect(change.edges.removed).toContainEqual({
      type: "LIFTS",
      from: { id: "policy:h20-unban-jul-2025" },
      to: { id: "chip:h20" },
    });
    // Article 1 says so too.
    expect(change.edges.changed).toContainEqual({
      type: "DESIGNS",
      from: { id: "company:nvidia" },
      to: { id: "chip:h200" },
    });
    expect(JSON.stringify(await exceeding(""))).not.toContain('"H200"');
    await expect(exceeding(`, view: { ${TEXTS} }`)).rejects.toMatchObject({ code: "NO_FIGURE" });
    expect(await exceeding(`, view: { ${TEXTS}, knownAt: "2026-11-24" }`)).toEqual(before);
    expect(await asked(app, '{ company(name: "Kweichow Moutai") { id } }')).toEqual({
      company: null,
    });
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
