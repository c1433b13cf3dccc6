import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { foldName } from "../../src/knowledge/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { loadedApp } from "../support/loaded-app.js";

interface Found {
  readonly search: {
    readonly edges: readonly {
      readonly matchedName: { readonly text: string };
      readonly marks: readonly { readonly start: number; readonly end: number; text: string }[];
    }[];
  };
}

const SEARCH = `query ($text: String!) {
  search(text: $text, first: 5) { edges { matchedName { text } marks { start end text } } }
}`;

describeEachEngine("marks of a search", (engine) => {
  let app: App;
  let names: readonly string[];
  beforeAll(async () => {
    app = await loadedApp(engine());
    const { data } = await app.ask(
      "{ entities(first: 300) { nodes { names(first: 20) { nodes { text } } } } }",
    );
    const { entities } = data as {
      entities: { nodes: readonly { names: { nodes: readonly { text: string }[] } }[] };
    };
    names = entities.nodes.flatMap((entity) => entity.names.nodes.map(({ text }) => text));
  });

  test("tell where the name that matched has the text, and what stands there has it", async () => {
    expect(names.length).toBeGreaterThan(300);
    const part = fc
      .tuple(fc.nat(names.length - 1), fc.nat(8), fc.integer({ min: 1, max: 12 }))
      .map(([at, start, length]) => {
        const letters = [...(names[at] ?? "")];
        return letters.slice(start % letters.length, start + length).join("");
      })
      .filter((text) => foldName(text) !== "");
    await holdsForAll(part, runsOn(engine(), 150), async (text) => {
      const { data } = await app.ask(SEARCH, { text });
      for (const { matchedName, marks } of (data as unknown as Found).search.edges) {
        expect(marks.length, `${matchedName.text} has ${text}`).toBeGreaterThan(0);
        for (const mark of marks) {
          expect(matchedName.text.slice(mark.start, mark.end)).toBe(mark.text);
          // A word that is another one elsewhere, such as 頻寬 and 带宽, is marked as a whole.
          expect(foldName(mark.text), `${mark.text} for ${text}`).toContain(foldName(text));
        }
      }
    });
  });
});
