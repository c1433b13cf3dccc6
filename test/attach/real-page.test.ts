import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openEngine } from "../../src/engine/index.js";
import { loadedApp } from "../support/loaded-app.js";

/** The page is not ours to publish, so it lies beside the repository. */
const page = new URL("../../../shared/seed/page.txt", import.meta.url);

const skipped = !existsSync(page) && process.env["CHIPGRAPH_REQUIRE_PAGE"] !== "1";
const why = skipped ? " (skipped: ../shared/seed/page.txt is absent)" : "";

test.skipIf(skipped)(`every claim of the two articles stands in the real page${why}`, async () => {
  const app = await loadedApp(await openEngine({ url: "memory:" }));
  try {
    const text = readFileSync(page, "utf8");
    const { documents, fallen } = await app.attach({ file: "page.txt", text });
    expect(documents.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ["document:article-1", 9],
      ["document:article-2", 55],
    ]);
    const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
    const claims = sum(documents.map((one) => one.claims));
    expect(fallen).toEqual([]);
    expect(sum(documents.map(({ standing }) => standing))).toBe(claims);
    expect([claims, sum(documents.map(({ tokensFound }) => tokensFound))]).toEqual([449, 784]);
    const { data, errors } = await app.ask(`{
      standing: claims(where: { source: { stands: { eq: true } } }) { totalCount }
      simplified: paragraphs(search: "后门") { totalCount edges { marks { text } node { number } } }
      traditional: paragraphs(search: "後門") { totalCount edges { marks { text } node { number } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ standing: { totalCount: 449 }, simplified: { totalCount: 5 } });
    expect(data?.["simplified"]).toEqual(data?.["traditional"]);
    const again = await app.attach({ file: "page.txt", text });
    expect(again.changed).toBe(false);
  } finally {
    await app.close();
  }
});
