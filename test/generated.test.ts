import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT, declare, ruleIds } from "../src/app.js";
import { readQueries, readRuleSources } from "../src/cli/work/write-generated.js";
import { generateFiles } from "../src/emit/index.js";

const { model, schema, predicates } = declare();
const files = generateFiles({
  model,
  schema,
  predicates,
  queries: await readQueries(),
  rules: { ids: ruleIds, sources: await readRuleSources() },
});

describe("generated files are in step with the ontology", () => {
  for (const [path, text] of files) {
    test(path, async () => {
      const stored = await readFile(join(PACKAGE_ROOT, path), "utf8");
      // Compared as a whole first: a difference of large files takes long to show.
      expect(stored === text, `${path} is out of step; run "npm run generate"`).toBe(true);
    });
  }

  test("and no others stand beside them", async () => {
    for (const folder of ["schema", "cypher/generated"]) {
      const stored = await readdir(join(PACKAGE_ROOT, folder));
      const made = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
      expect(stored.map((name) => `${folder}/${name}`).sort()).toEqual(made.sort());
    }
  });

  test("and come out the same when made again", async () => {
    const again = generateFiles({
      ...declare(),
      queries: await readQueries(),
      rules: { ids: ruleIds, sources: await readRuleSources() },
    });
    for (const [path, text] of files) expect(again.get(path) === text, path).toBe(true);
  });
});
