import { beforeAll, describe, expect, test } from "vitest";
import { App } from "../../src/app.js";
import { ChipgraphError } from "../../src/errors/index.js";
import { DatedKind } from "../../src/ontology/enums/dated-kind.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { TODAY, claims, defineSchema, file, load } from "../ingest/toy-files.js";
import { model } from "../knowledge/declared.js";

const things = file(
  "data/things.yaml",
  `
document: { id: document:chipgraph-curation }
entities:
  - { id: document:chipgraph-curation, kind: Document, name: Curation, nameZh: 编目 }
  - { id: document:a, kind: Document, name: Text A, nameZh: 甲文 }
  - { id: document:b, kind: Document, name: Text B, nameZh: 乙文 }
  - { id: company:maker, kind: Company, name: Maker, nameZh: 造芯, country: CN }
  - { id: company:other, kind: Company, name: Other, nameZh: 别家, country: CN }
  - { id: event:day, kind: Event, name: Day, nameZh: 某日 }
  - { id: event:month, kind: Event, name: Month, nameZh: 某月 }
  - { id: event:undated, kind: Event, name: Undated, nameZh: 无日期 }
  - { id: deal:quarter, kind: Deal, name: Quarter, nameZh: 某季 }
  - { id: deal:span, kind: Deal, name: Span, nameZh: 时段 }
  - { id: policy:year, kind: Policy, name: Year, nameZh: 某年 }
  - { id: policy:twin, kind: Policy, name: Twin, nameZh: 同年 }
`,
);

const dated = (id: string, about: string, subject = "Maker", knownFrom = "2025-12-10"): string => `
subject: ${subject}
predicate: IS_A
objectText: a part of it
dates: ${id}
about: "${about}"
knownFrom: ${knownFrom}
`;

const A = claims(
  "a",
  dated("event:day", "2025-12-08"),
  dated("event:month", "2025-12"),
  dated("deal:quarter", "2025-Q4"),
  dated("deal:span", "2026-02-11/2026-02-20"),
  dated("policy:year", "2025"),
  dated("policy:twin", "2025", "Other"),
  `
subject: event:undated
predicate: IS_A
objectText: nothing with a date
`,
);

/** A second text that tells the month to the day, and later. */
const B = claims("b", dated("event:month", "2025-12-20", "Maker", "2025-12-20"));

describeEachEngine("the timeline", (engine) => {
  let app: App;
  beforeAll(async () => {
    await defineSchema(engine());
    await load(engine(), [things, A, B]);
    app = new App(engine(), { today: () => TODAY });
  });

  interface Answer {
    readonly names: readonly string[];
    readonly endCursor: string;
    readonly hasNextPage: boolean;
    readonly totalCount: number;
  }

  async function timeline(given: string): Promise<Answer> {
    const fields = "totalCount nodes { name } pageInfo { endCursor hasNextPage }";
    const { data, errors } = await app.ask(`{ timeline${given} { ${fields} } }`);
    if (!data || errors !== undefined) throw errors?.[0]?.originalError ?? errors?.[0];
    const { nodes, pageInfo, totalCount } = data["timeline"] as {
      readonly nodes: readonly { readonly name: string }[];
      readonly pageInfo: Pick<Answer, "endCursor" | "hasNextPage">;
      readonly totalCount: number;
    };
    return { ...pageInfo, totalCount, names: nodes.map(({ name }) => name) };
  }

  async function codeOf(given: string): Promise<string> {
    const error = await timeline(given).catch((reason: unknown) => reason);
    return error instanceof ChipgraphError ? `${error.code}: ${error.message}` : String(error);
  }

  test("goes by the first day, then the last, then the id; what has no date is left out", async () => {
    const { names, totalCount } = await timeline("");
    expect(names).toEqual(["Twin", "Year", "Quarter", "Day", "Month", "Span"]);
    expect(totalCount).toBe(6);
  });

  test("the accepted date decides where an entry stands, in each view anew", async () => {
    const inA = await timeline('(view: { documents: ["document:a"] })');
    expect(inA.names).toEqual(["Twin", "Year", "Quarter", "Month", "Day", "Span"]);
    const [day, month] = ["DAY", "MONTH"].map((each) => `(precision: ${each}, kinds: [Event]`);
    expect((await timeline(`${day})`)).names).toEqual(["Day", "Month"]);
    expect((await timeline(`${month})`)).names).toEqual([]);
    const before = ', view: { knownAt: "2025-12-19" })';
    expect((await timeline(day + before)).names).toEqual(["Day"]);
    expect((await timeline(month + before)).names).toEqual(["Month"]);
  });

  test.each([
    ["DAY", ["Day", "Month"]],
    ["MONTH", []],
    ["QUARTER", ["Quarter"]],
    ["YEAR", ["Twin", "Year"]],
    ["SPAN", ["Span"]],
  ])("precision %s", async (precision, names) => {
    expect((await timeline(`(precision: ${precision})`)).names).toEqual(names);
  });

  test("an entry must lie wholly inside the days asked for", async () => {
    const between = async (from: string, to: string): Promise<readonly string[]> =>
      (await timeline(`(from: "${from}", to: "${to}", view: { documents: ["document:a"] })`)).names;
    expect(await between("2025-12-01", "2025-12-31")).toEqual(["Month", "Day"]);
    expect(await between("2025-12-02", "2025-12-31")).toEqual(["Day"]);
    expect(await between("2025-12-08", "2025-12-08")).toEqual(["Day"]);
    expect(await between("2025-12-09", "2025-12-08")).toEqual([]);
    expect(await between("2025-10-01", "2026-02-19")).toEqual(["Quarter", "Month", "Day"]);
  });

  test("only the kinds asked for", async () => {
    expect((await timeline("(kinds: [Deal, Policy])")).names).toEqual([
      "Twin",
      "Year",
      "Quarter",
      "Span",
    ]);
    expect((await timeline("(kinds: [])")).names).toEqual([]);
  });

  test("about entities: what a claim names with any of them, and they themselves", async () => {
    expect((await timeline('(about: ["别家"])')).names).toEqual(["Twin"]);
    expect((await timeline('(about: ["MAKER", "company:other"])')).names).toHaveLength(6);
    expect((await timeline('(about: ["policy:year"])')).names).toEqual(["Year"]);
    expect((await timeline('(about: ["Undated"])')).names).toEqual([]);
    expect((await timeline("(about: [])")).names).toEqual([]);
    expect((await timeline("(about: null)")).names).toHaveLength(6);
  });

  test("about something that no claim in view names with it", async () => {
    const view = 'view: { documents: ["document:b"] }';
    expect((await timeline(`(about: ["Maker"], ${view})`)).names).toEqual(["Month"]);
    expect((await timeline(`(about: ["Other"], ${view})`)).names).toEqual([]);
  });

  test("all names that nothing bears are told at once", async () => {
    expect(await codeOf('(about: ["Makr", "Maker", "company:none"])')).toMatch(
      /^UNKNOWN_NAME: .*"Makr"\. Did you mean "Maker"\?.*"company:none"/u,
    );
  });

  test("pages follow each other by cursors of the list", async () => {
    const page = (names: string, after: string | null): Promise<Answer> =>
      timeline(`(about: [${names}], first: 2, after: ${JSON.stringify(after)})`);
    const pages: string[] = [];
    let after: string | null = null;
    for (let at = 0; at < 3; at += 1) {
      const answer: Answer = await page('"造芯", "Other"', after);
      pages.push(...answer.names);
      expect(answer.hasNextPage).toBe(at < 2);
      after = answer.endCursor;
    }
    expect(pages).toEqual(["Twin", "Year", "Quarter", "Day", "Month", "Span"]);
    const { endCursor } = await page('"造芯", "Other"', null);
    const same = await page('"Other", "company:maker"', endCursor);
    expect(same.names, "other names of the same entities").toEqual(["Quarter", "Day"]);
  });

  test("a cursor of another timeline is refused", async () => {
    const { endCursor } = await timeline("(first: 2)");
    for (const given of ["kinds: [Deal]", 'to: "2025-12-31"', 'view: { knownAt: "2025-12-31" }']) {
      expect(await codeOf(`(${given}, after: "${endCursor}")`)).toMatch(/^CURSOR_MISMATCH/u);
    }
  });

  test("too long a list of names is refused before it is looked up", async () => {
    const names = Array.from({ length: 501 }, (_, at) => `"none ${at}"`).join();
    expect(await codeOf(`(about: [${names}])`)).toMatch(/^LIMIT_EXCEEDED/u);
    expect(await codeOf("(first: 501)")).toMatch(/^LIMIT_EXCEEDED/u);
    const roots = Array.from(
      { length: 101 },
      (_, at) => `a${at}: timeline(about: ["no"]) { totalCount }`,
    );
    const { errors } = await app.ask(`{ ${roots.join(" ")} }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code: "LIMIT_EXCEEDED" });
  });
});

describe("kinds of the timeline", () => {
  test("are all that have dates", () => {
    expect(Object.keys(DatedKind).sort()).toEqual(
      [...(model.interfaces.get("Dated")?.kinds ?? [])].sort(),
    );
  });
});
