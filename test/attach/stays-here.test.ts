import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openEngine } from "../../src/engine/index.js";
import { readDataFiles } from "../../src/ingest/index.js";
import { load, TODAY, defineSchema } from "../ingest/toy-files.js";
import { App, PACKAGE_ROOT } from "../../src/app.js";
import { model } from "../knowledge/declared.js";
import { FILES, PAGE } from "./made-up.js";

const { paragraph, excerpt } = model.evidence.kinds;

const text = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("data files bring no paragraphs, and their format offers none", async () => {
  const schema = text("schema/import.schema.json");
  for (const { name, kind } of [paragraph, excerpt]) {
    expect(kind).toBe("kind");
    expect(schema).not.toContain(`"${name}"`);
  }
  for (const file of await readDataFiles(`${PACKAGE_ROOT}data`)) {
    expect(file.text).not.toMatch(/\b(?:paragraph|excerpt):[a-z]/u);
  }
});

test("no other kind's nodes, and no record of a claim or a document, hold an attached text", async () => {
  const app = new App(await openEngine({ url: "memory:" }), { today: () => TODAY });
  try {
    await defineSchema(app.engine);
    await load(app.engine, FILES);
    await app.attach({ file: "page.txt", text: PAGE });
    // Words of the page that are no claim's token.
    const secret = "口頭禪";
    const holding: string[] = [];
    for (const { name } of model.kinds.values()) {
      const rows = await app.engine.read({
        text: `MATCH (n:\`${name}\`) RETURN properties(n) AS all`,
        parameters: {},
      });
      if (JSON.stringify(rows).includes(secret)) holding.push(name);
    }
    expect(holding).toEqual([paragraph.name]);
  } finally {
    await app.close();
  }
});
