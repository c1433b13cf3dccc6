import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { openEngine } from "../../src/engine/index.js";
import { loadedApp } from "../support/loaded-app.js";

/** A name as people type it, the entity it means, and the name of it that must be said to match. */
interface Row {
  readonly typed: string;
  readonly id: string;
  readonly text?: string;
  readonly language: string;
  readonly script?: string;
  readonly region?: string;
}

const simplified = { language: "zh", script: "Hans", region: "CN" } as const;
const taiwan = { language: "zh", script: "Hant", region: "TW" } as const;
const hongKong = { language: "zh", script: "Hant", region: "HK" } as const;
const english = { language: "en" } as const;

const ROWS: readonly Row[] = [
  { typed: "輝達", id: "company:nvidia", ...taiwan },
  { typed: "英偉達", id: "company:nvidia", ...hongKong },
  { typed: "英伟达", id: "company:nvidia", ...simplified },
  { typed: "NVIDIA", id: "company:nvidia", ...english },
  { typed: "川普", id: "person:donald-trump", ...taiwan },
  { typed: "特朗普", id: "person:donald-trump", ...simplified },
  { typed: "Trump", id: "person:donald-trump", ...english },
  { typed: "輝達H20", id: "chip:h20", ...taiwan },
  { typed: "英偉達H20", id: "chip:h20", ...hongKong },
  { typed: "英伟达H20", id: "chip:h20", ...simplified },
  { typed: "昇騰910C", id: "chip:ascend-910c", ...taiwan },
  { typed: "昇腾910C", id: "chip:ascend-910c", ...simplified },
  { typed: "Ascend 910C", id: "chip:ascend-910c", ...english },
  { typed: "昇騰", id: "chip-family:ascend", language: "zh", script: "Hant" },
  { typed: "昇腾", id: "chip-family:ascend", ...simplified },
  { typed: "Ascend", id: "chip-family:ascend", ...english },
  { typed: "思元590", id: "chip:siyuan-590", ...simplified },
  { typed: "MLU590", id: "chip:siyuan-590", ...english },
  { typed: "Siyuan 590", id: "chip:siyuan-590", ...english },
  { typed: "超微", id: "company:amd", ...taiwan },
  // General words are no names; the name that matches has its own region's word.
  { typed: "H20芯片", id: "chip:h20", language: "zh" },
  { typed: "H20晶片", id: "chip:h20", text: "H20芯片", language: "zh" },
  { typed: "H200 晶片", id: "chip:h200", text: "H200芯片", language: "zh" },
];

/** The names of entities that are of a region. */
interface Named {
  readonly entities: {
    readonly nodes: readonly {
      readonly names: {
        readonly nodes: readonly { readonly text: string; readonly script: string | null }[];
      };
    }[];
  };
}

describe("names across regions", () => {
  let app: App;
  beforeAll(async () => {
    app = await loadedApp(await openEngine({ url: "memory:" }));
  });
  afterAll(() => app?.close());

  for (const { typed, id, text = typed, language, script = null, region = null } of ROWS) {
    test(`${typed} is ${id}, by search and by look-up`, async () => {
      const { data, errors } = await app.ask(
        "query Named($typed: String!) { entity(name: $typed) { id } search(text: $typed, first: 1) { edges { node { id } match matchedName { text language script region } } } }",
        { typed },
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        entity: { id },
        search: {
          edges: [
            {
              node: { id },
              match: "WHOLE",
              matchedName: { text, language, script, region },
            },
          ],
        },
      });
    });
  }

  test("every name that is of a region says its script, unless it is in Latin letters", async () => {
    const { data } = await app.ask(
      "{ entities(first: 500) { nodes { names(first: 100, where: { region: { isNull: false } }) { nodes { text script } } } } }",
    );
    const { nodes } = (data as unknown as Named).entities;
    const unsaid = nodes.flatMap(({ names }) =>
      names.nodes.filter(({ text, script }) => script === null && /\p{Script=Han}/u.test(text)),
    );
    expect(nodes.some(({ names }) => names.nodes.length > 0)).toBe(true);
    expect(unsaid).toEqual([]);
  });

  test("a part of a name with another region's word finds the same entities", async () => {
    const found = async (text: string) => {
      const { data } = await app.ask(
        "query Found($text: String!) { search(text: $text, first: 50) { nodes { id } } }",
        { text },
      );
      return data?.["search"] as { readonly nodes: readonly unknown[] };
    };
    expect(await found("晶片")).toEqual(await found("芯片"));
    expect((await found("晶片")).nodes.length).toBeGreaterThan(5);
  });
});
