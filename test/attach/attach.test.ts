import { beforeEach, expect, test } from "vitest";
import { App } from "../../src/app.js";
import type { AttachReport } from "../../src/ingest/index.js";
import { describeEachEngine, emptyGraph } from "../engine/engines-under-test.js";
import { statement } from "../engine/statement.js";
import { everything } from "../ingest/everything.js";
import { defineSchema, load, things, TODAY } from "../ingest/toy-files.js";
import { FILES, MORE_FILES, PAGE, TEXT_A } from "./made-up.js";

describeEachEngine("attaching a source", (engine) => {
  let app: App;
  beforeEach(async () => {
    await emptyGraph(engine());
    await defineSchema(engine());
    app = new App(engine(), { today: () => TODAY });
  });

  const attach = (text = PAGE, url?: string): Promise<AttachReport> =>
    app.attach({ file: "page.txt", text, url });

  const ask = async <Data>(operation: string): Promise<Data> => {
    const { data, errors } = await app.ask(operation);
    expect(errors).toBeUndefined();
    return data as Data;
  };

  /** A claim's source as it is served. */
  interface Source {
    readonly stands: boolean | null;
    readonly missingTokens: readonly string[];
    readonly marks: readonly {
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }[];
    readonly paragraph: { readonly id: string; readonly text: string };
  }

  const sourceOf = async (key: string, view = ""): Promise<Source | null | undefined> => {
    const { claim } = await ask<{ readonly claim: { readonly source: Source | null } | null }>(
      `{ claim(id: "claim:${key}"${view}) { source { stands missingTokens marks { start end text } paragraph { id text } } } }`,
    );
    return claim?.source;
  };

  const count = async (list: string): Promise<number> => {
    const answer = await ask<Record<string, { readonly totalCount: number }>>(
      `{ list: ${list} { totalCount } }`,
    );
    return answer["list"]?.totalCount ?? Number.NaN;
  };

  test("recognises the documents, marks the tokens, raises the revision once", async () => {
    const { revision } = await load(engine(), FILES);
    expect(await count("paragraphs")).toBe(0);
    expect(await sourceOf("a2")).toBeNull();
    expect(await attach(PAGE, "https://example.org/page")).toEqual({
      documents: [
        {
          id: "document:a",
          name: "Text A",
          paragraphs: 5,
          claims: 4,
          standing: 4,
          lost: 0,
          tokens: 6,
          tokensFound: 6,
        },
        {
          id: "document:b",
          name: "Text B",
          paragraphs: 8,
          claims: 4,
          standing: 3,
          lost: 1,
          tokens: 7,
          tokensFound: 6,
        },
      ],
      leftOut: [],
      fallen: [],
      risen: [],
      changed: true,
      revision: revision + 1,
    });
    const source = await sourceOf("a2");
    expect(source).toMatchObject({
      stands: true,
      missingTokens: [],
      paragraph: { id: "paragraph:a:P2" },
    });
    expect(source?.marks.map(({ text }) => text)).toEqual(["林小舟", "900筆"]);
    for (const { start, end, text } of source?.marks ?? []) {
      expect(source?.paragraph.text.slice(start, end)).toBe(text);
    }
    expect(
      await ask(
        '{ paragraph(id: "paragraph:b:P6") { number position url document { id } excerpts { nodes { claim { id } } } } node(id: "paragraph:b:P7") { __typename } }',
      ),
    ).toEqual({
      paragraph: {
        number: "P6",
        position: 6,
        url: "https://example.org/page",
        document: { id: "document:b" },
        excerpts: { nodes: [{ claim: { id: "claim:b1" } }] },
      },
      node: { __typename: "Paragraph" },
    });
  });

  test("keeps marks that overlap, and does not tell what lost characters hide", async () => {
    await load(engine(), FILES);
    await attach();
    const overlapping = await sourceOf("b3");
    expect(overlapping?.marks.map(({ text }) => text)).toEqual(["4.5萬元", "FP4版", "P4"]);
    const [, whole, part] = overlapping?.marks ?? [];
    expect(part?.start).toBe((whole?.start ?? 0) + 1);
    const hidden = await sourceOf("b2");
    expect(hidden).toMatchObject({ stands: null, missingTokens: [] });
    expect(hidden?.marks.map(({ text }) => text)).toEqual(["財務\uFFFD表", "誰也看不懂"]);
    expect(await count("claims(where: { source: { stands: { eq: true } } })")).toBe(7);
  });

  test("attaching the same again, and importing the same again, change nothing", async () => {
    await load(engine(), FILES);
    const { revision } = await attach(PAGE, "https://example.org/page");
    const before = await everything(engine());
    expect(await attach()).toMatchObject({ changed: false, revision, fallen: [], risen: [] });
    expect(await load(engine(), FILES)).toMatchObject({ revision, nodesWritten: 0, removed: 0 });
    expect(await everything(engine())).toEqual(before);
  });

  test("a later import keeps the paragraphs and marks what new claims cite", async () => {
    await load(engine(), FILES);
    await attach();
    await load(engine(), MORE_FILES);
    expect(await count("paragraphs")).toBe(13);
    expect((await sourceOf("a1"))?.marks.map(({ text }) => text)).toEqual(["經理"]);
    expect(await sourceOf("a3")).toMatchObject({
      stands: true,
      paragraph: { id: "paragraph:a:P5" },
    });
    // Whether the source came before the claims or after them makes no difference.
    const grown = await everything(engine());
    expect(await attach()).toMatchObject({ changed: false });
    expect(await everything(engine())).toEqual(grown);
  });

  test("a changed source replaces the paragraphs and shows which claims no longer stand", async () => {
    await load(engine(), FILES);
    await attach();
    const changed = PAGE.replace("900", "800");
    const report = await attach(changed);
    expect(report).toMatchObject({ changed: true, risen: [] });
    expect(report.fallen).toEqual([
      {
        key: "a2",
        document: "document:a",
        paragraph: "P2",
        status: "missing",
        before: "ok",
        missing: ["900筆"],
      },
    ]);
    expect(await sourceOf("a2")).toMatchObject({ stands: false, missingTokens: ["900筆"] });
    expect(await count('paragraphs(search: "900筆")')).toBe(0);
    expect(await count("paragraphs")).toBe(13);
    // Not compared with the source as it was first, but with the last one.
    expect((await attach(changed)).fallen).toMatchObject([{ key: "a2", before: "missing" }]);
    expect((await attach()).risen).toMatchObject([{ key: "a2", before: "missing" }]);
  });

  test("a source that lost its end says which claims lost their paragraph", async () => {
    await load(engine(), FILES);
    await attach();
    const { documents, fallen } = await attach(PAGE.slice(0, PAGE.indexOf("機(jī)房")));
    expect(documents.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([["document:a", 3]]);
    expect(fallen).toMatchObject([{ key: "a4", status: "no-paragraph", before: "ok" }]);
    expect(await sourceOf("a4")).toBeNull();
    expect(await sourceOf("b1")).toMatchObject({ stands: true });
    const [left] = await engine().read(
      statement("MATCH (e:Excerpt) WHERE NOT (e)<--(:Claim) RETURN count(e) AS left"),
    );
    expect(left).toEqual([0]);
  });

  test("a part of the page is recognised though its paragraphs are counted anew", async () => {
    await load(engine(), FILES);
    const { documents } = await attach(PAGE.slice(PAGE.indexOf("鎮長很滿意")));
    expect(documents.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([["document:b", 8]]);
    expect(await sourceOf("b1")).toMatchObject({
      stands: true,
      paragraph: { id: "paragraph:b:P6" },
    });
    expect(await ask('{ paragraph(id: "paragraph:b:P6") { position } }')).toEqual({
      paragraph: { position: 1 },
    });
  });

  test("what stands before a document's first paragraph is left out, and said to be", async () => {
    const undeclared = { ...TEXT_A, text: TEXT_A.text.replace("paragraphs: P1–P5, ", "") };
    for (const [at, files] of [FILES, [things, undeclared]].entries()) {
      await emptyGraph(engine());
      await defineSchema(engine());
      await load(engine(), files);
      const { documents, leftOut } = await attach(`頁首\n\n目錄\n\n${PAGE}`);
      expect(documents.map(({ paragraphs }) => paragraphs)).toEqual([[5, 8], [13]][at]);
      expect(leftOut).toEqual([1, 2]);
      const { paragraphs } = await ask<{
        readonly paragraphs: { readonly nodes: readonly { readonly number: string }[] };
      }>("{ paragraphs { nodes { number } } }");
      const numbers = paragraphs.nodes.map(({ number }) => Number(number.slice(1)));
      expect(Math.min(...numbers)).toBe(1);
    }
  });

  test("a text in which nothing is recognised is refused in words, and nothing is written", async () => {
    await expect(attach()).rejects.toThrow(/no claims that cite a paragraph/u);
    await load(engine(), FILES);
    const before = await everything(engine());
    await expect(attach("港務局\n林小舟\n別的話")).rejects.toThrow(
      /page\.txt holds no document of the graph\. The closest is Text A, and only \d of the 6 words/u,
    );
    await expect(attach("")).rejects.toThrow(/holds no document/u);
    expect(await everything(engine())).toEqual(before);
  });

  test("a paragraph stands in the views that have its document", async () => {
    await load(engine(), FILES);
    await attach();
    expect(await count('paragraphs(view: { documents: ["document:a"] })')).toBe(5);
    expect(await count('paragraphs(view: { exceptDocuments: ["document:a"] })')).toBe(8);
    expect(await count('paragraphs(view: { knownAt: "2025-12-09" })')).toBe(0);
    expect(await count('paragraphs(view: { knownAt: "2025-12-10" })')).toBe(13);
    expect(await sourceOf("a2", ', view: { documents: ["document:a"] }')).toMatchObject({
      stands: true,
    });
    expect(await sourceOf("a2", ', view: { documents: ["document:b"] }')).toBeUndefined();
  });

  test("a search finds in either script and marks what it found", async () => {
    await load(engine(), FILES);
    await attach();
    const search = (sought: string, more = "") =>
      ask(
        `{ paragraphs(search: "${sought}"${more}) { totalCount edges { marks { from: start text } node { number } } } }`,
      );
    for (const sought of ["国际标准", "國際標準", "國際 標準", "国际-标准"]) {
      expect(await search(sought)).toMatchObject({
        paragraphs: {
          totalCount: 1,
          edges: [{ marks: [{ text: "國際標準" }], node: { number: "P6" } }],
        },
      });
    }
    expect(await search("标准还没有")).toMatchObject({
      paragraphs: { edges: [{ marks: [{ from: 9, text: "標準還沒有" }] }] },
    });
    expect(await search("ｆｍ频道")).toMatchObject({
      paragraphs: { edges: [{ marks: [{ text: "FM頻道" }], node: { number: "P4" } }] },
    });
    expect(await search("测站", ", first: 1")).toMatchObject({
      paragraphs: { totalCount: 4, edges: [{ marks: [{ text: "測站" }] }] },
    });
    expect(
      await search("测站", ', where: { document: { id: { eq: "document:b" } } }'),
    ).toMatchObject({ paragraphs: { totalCount: 2 } });
    expect(await search("没有的话")).toMatchObject({ paragraphs: { totalCount: 0, edges: [] } });
    const { errors } = await app.ask('{ paragraphs(search: " - ") { totalCount } }');
    expect(errors?.[0]?.message).toContain("nothing in it to search for");
  });

  test("a cursor of one search is refused in another", async () => {
    await load(engine(), FILES);
    await attach();
    const { paragraphs } = await ask<{
      readonly paragraphs: { readonly pageInfo: { readonly endCursor: string } };
    }>('{ paragraphs(search: "测站", first: 1) { pageInfo { endCursor } } }');
    const after = paragraphs.pageInfo.endCursor;
    expect(
      await ask(`{ paragraphs(search: "测站", first: 9, after: "${after}") { nodes { number } } }`),
    ).toMatchObject({ paragraphs: { nodes: { length: 3 } } });
    const { errors } = await app.ask(
      `{ paragraphs(search: "国际", after: "${after}") { nodes { number } } }`,
    );
    expect(errors?.[0]?.message).toMatch(/cursor/iu);
  });
});
