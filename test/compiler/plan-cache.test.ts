import { beforeAll, expect, test } from "vitest";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { SOURCES } from "../fixtures/toy-data.js";
import { ToyGraph } from "../fixtures/toy-graph.js";
import { toyOn, type ToyUnderTest } from "../fixtures/toy-on.js";
import { operations } from "../fixtures/toy-operations.js";

/** Words of an operation that decide its statement: they stay where other values are put. */
const STRUCTURAL = new Set(["ASC", "DESC", "SENSITIVE", "INSENSITIVE"]);
const GENRES: Readonly<Record<string, string>> = {
  NOVEL: "ESSAY",
  POETRY: "NOVEL",
  ESSAY: "POETRY",
};

/** Puts other values of the same shape: other texts, numbers, days, truths, longer lists. */
function otherValues(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const others = value.map((each) => otherValues(each, key));
    const scalars = others.length > 0 && others.every((each) => typeof each !== "object");
    return scalars && key !== "between" ? [...others, others[0]] : others;
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, otherValues(each, name)]),
    );
  }
  if (typeof value === "number") return value + 1;
  // Variables on their own hold what directives ask, which is shape.
  if (typeof value === "boolean") {
    const shape = key === "isNull" || key === "isEmpty" || /^v\d+$/u.test(key);
    return shape ? value : !value;
  }
  if (typeof value !== "string" || STRUCTURAL.has(value)) return value;
  if (value in GENRES) return GENRES[value];
  // A view that names a document which is not held is refused before anything is asked.
  const source = (SOURCES as readonly string[]).indexOf(value);
  if (source !== -1) return SOURCES[(source + 1) % SOURCES.length];
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? "2020-02-02" : `${value}~`;
}

describeEachEngine("plans", (engine) => {
  let on: ToyUnderTest;
  beforeAll(async () => {
    on = await toyOn(engine());
  });

  /** What was sent to the database for an operation, statement by statement. */
  async function statements(
    source: string,
    variables: Readonly<Record<string, unknown>> = {},
    toy: ToyGraph = on.toy,
  ): Promise<readonly string[]> {
    toy.takeExplained();
    await toy.ask(source, variables);
    return toy.takeExplained().map(({ statement }) => statement);
  }

  test("whatever the values of an operation, its text is the same and holds none of them", async () => {
    const { model } = on.toy.declared;
    await holdsForAll(operations(model), runsOn(engine(), 100), async ({ source, variables }) => {
      const toy = new ToyGraph(engine(), on.toy.declared);
      const [text] = await statements(source, variables, toy);
      expect(text).toBeDefined();
      expect(text, "no text stands in a statement").not.toMatch(/["'`]/u);
      expect(await statements(source, otherValues(variables, "") as typeof variables, toy)).toEqual(
        [text],
      );
      expect(toy.compiler.plansKept, "one plan for both").toBe(1);
    });
  });

  /** Pairs of requests that differ in values alone: one plan serves both. */
  const SAME: readonly (readonly [string, string])[] = [
    ["{ works(first: 3) { nodes { id } } }", "{ works(first: 4) { nodes { id } } }"],
    ['{ book(id: "book:01") { title } }', '{ book(id: "book:02") { title } }'],
    ['{ book(name: "Ada") { title } }', '{ book(name: "nobody of that name") { title } }'],
    [
      "{ works(where: { genre: { in: [NOVEL] } }) { totalCount } }",
      "{ works(where: { genre: { in: [NOVEL, ESSAY] } }) { totalCount } }",
    ],
    [
      '{ works(view: { knownAt: "2026-03-01" }) { totalCount } }',
      '{ works(view: { knownAt: "2026-04-01" }) { totalCount } }',
    ],
    [
      '{ search(text: "a", first: 2) { nodes { id } } }',
      '{ search(text: "b", first: 7) { nodes { id } } }',
    ],
    [
      "{ works { nodes { title } } }",
      "query Other { works { nodes { ...f } } } fragment f on Work { title }",
    ],
  ];
  for (const [one, other] of SAME) {
    test(`one plan serves ${one} and ${other}`, async () => {
      const toy = new ToyGraph(engine(), on.toy.declared);
      expect(await statements(one, {}, toy)).toEqual(await statements(other, {}, toy));
      expect(toy.compiler.plansKept).toBe(1);
    });
  }

  /** Pairs of requests that must not share a plan, by what tells them apart. */
  const DIFFERENT: Readonly<Record<string, readonly [string, string]>> = {
    "isEmpty true and false": [
      "{ works(where: { tags: { isEmpty: true } }) { totalCount } }",
      "{ works(where: { tags: { isEmpty: false } }) { totalCount } }",
    ],
    "all and single": [
      "{ authors(where: { wrote: { all: { pages: { gt: 1 } } } }) { totalCount } }",
      "{ authors(where: { wrote: { single: { pages: { gt: 1 } } } }) { totalCount } }",
    ],
    "isNull true and false": [
      "{ works(where: { pages: { isNull: true } }) { totalCount } }",
      "{ works(where: { pages: { isNull: false } }) { totalCount } }",
    ],
    "the direction of an order": [
      "{ works(orderBy: [{ pages: ASC }]) { nodes { id } } }",
      "{ works(orderBy: [{ pages: DESC }]) { nodes { id } } }",
    ],
    "the order of an order's keys": [
      "{ works(orderBy: [{ pages: ASC }, { price: ASC }]) { nodes { id } } }",
      "{ works(orderBy: [{ price: ASC }, { pages: ASC }]) { nodes { id } } }",
    ],
    "the letter case of a comparison": [
      '{ works(where: { title: { eq: "ada", mode: SENSITIVE } }) { totalCount } }',
      '{ works(where: { title: { eq: "ada", mode: INSENSITIVE } }) { totalCount } }',
    ],
    "the number of alternatives": [
      "{ works(where: { or: [{ pages: { gt: 1 } }] }) { totalCount } }",
      "{ works(where: { or: [{ pages: { gt: 1 } }, { pages: { gt: 1 } }] }) { totalCount } }",
    ],
    "no alternative and some": [
      "{ works(where: { or: [] }) { totalCount } }",
      "{ works(where: { or: [{ pages: { gt: 1 } }] }) { totalCount } }",
    ],
    "in of no values and of some": [
      "{ works(where: { not: { pages: { in: [] } } }) { totalCount } }",
      "{ works(where: { not: { pages: { in: [100] } } }) { totalCount } }",
    ],
    "the operator": [
      "{ works(where: { pages: { lt: 200 } }) { totalCount } }",
      "{ works(where: { pages: { lte: 200 } }) { totalCount } }",
    ],
    "the parts of a view": [
      '{ works(view: { documents: ["source:one"] }) { totalCount } }',
      '{ works(view: { exceptDocuments: ["source:one"] }) { totalCount } }',
    ],
    "a view and none": [
      "{ works { totalCount } }",
      '{ works(view: { knownAt: "2026-03-01" }) { totalCount } }',
    ],
    "a name and an id given as a name": [
      '{ thing(name: "Ada") { title } }',
      '{ thing(name: "book:01") { title } }',
    ],
    "ids that stand under other labels": [
      '{ node(id: "book:01") { id } }',
      '{ node(id: "assertion:0001") { id } }',
    ],
    "kinds and none in a search": [
      '{ search(text: "a") { totalCount } }',
      '{ search(text: "a", kinds: [Book]) { totalCount } }',
    ],
    "some and none": [
      "{ works(where: { writtenBy: { some: {} } }) { totalCount } }",
      "{ works(where: { writtenBy: { none: {} } }) { totalCount } }",
    ],
    "what a directive leaves": [
      "{ works { nodes { id title @include(if: true) } } }",
      "{ works { nodes { id title @include(if: false) } } }",
    ],
    "the arguments of one of two aliases": [
      '{ maker(id: "author:0") { a: wrote(orderBy: [{ pages: ASC }]) { nodes { id } } b: wrote { nodes { id } } } }',
      '{ maker(id: "author:0") { a: wrote { nodes { id } } b: wrote(orderBy: [{ pages: ASC }]) { nodes { id } } } }',
    ],
  };
  for (const [name, pair] of Object.entries(DIFFERENT)) {
    test(`plans are told apart by ${name}`, async () => {
      const answers = [];
      const toy = new ToyGraph(engine(), on.toy.declared);
      for (const source of pair) answers.push(await toy.data(source));
      expect(toy.compiler.plansKept, "two plans").toBe(2);
      // A plan taken for the other's would answer as the other does.
      for (const [at, source] of pair.entries()) {
        expect(await new ToyGraph(engine(), on.toy.declared).data(source)).toEqual(answers[at]);
      }
    });
  }

  test("what a directive leaves out is not asked of the database", async () => {
    const [plain] = await statements("{ works { nodes { id } } }");
    for (const source of [
      "{ works { nodes { id title @skip(if: true) } } }",
      "{ works { nodes { id title @include(if: false) } } }",
      "{ works { totalCount @skip(if: true) nodes { id ... @skip(if: true) { title } } } }",
      "{ works { nodes { id ...f @include(if: false) } } } fragment f on Work { writtenBy { totalCount } }",
    ]) {
      expect(await statements(source), source).toEqual([plain]);
    }
    const source = "query ($no: Boolean!) { works { nodes { id title @skip(if: $no) } } }";
    expect(await statements(source, { no: true })).toEqual([plain]);
    expect(await statements(source, { no: false })).not.toEqual([plain]);
  });

  test("plans are told apart by whether the cursor's value is unknown", async () => {
    const toy = new ToyGraph(engine(), on.toy.declared);
    const page = `query ($after: String) {
      works(orderBy: [{ pages: DESC }], first: 1, after: $after) { nodes { id pages } pageInfo { endCursor } }
    }`;
    const seen: (readonly [plans: number, pages: unknown])[] = [];
    let after: unknown = null;
    for (let at = 0; at < 20; at += 1) {
      const { works } = await toy.data(page, { after });
      const { nodes, pageInfo } = works as {
        nodes: { pages: unknown }[];
        pageInfo: { endCursor: unknown };
      };
      if (nodes[0] === undefined) break;
      seen.push([toy.compiler.plansKept, nodes[0].pages]);
      after = pageInfo.endCursor;
    }
    const plans = new Map(seen.map(([kept, pages], at) => [at, [kept, seen[at - 1]?.[1], pages]]));
    const kinds = [...plans.values()].map(([kept, before]) => [kept, before === null]);
    // No cursor, then a cursor with a value, then one without: a plan each.
    expect(new Set(kinds.map(([kept]) => kept))).toEqual(new Set([1, 2, 3]));
    expect(kinds.filter(([, unknown]) => unknown).every(([kept]) => kept === 3)).toBe(true);
  });

  test("the plan used longest ago is forgotten, and answers stay right", async () => {
    const toy = new ToyGraph(engine(), on.toy.declared, { capacity: 2 });
    const ask = (type: string): Promise<unknown> => toy.data(`{ ${type} { totalCount } }`);
    const first = await ask("works");
    for (const type of ["books", "makers", "authors"]) await ask(type);
    expect(toy.compiler.plansKept).toBe(2);
    expect(await ask("works")).toEqual(first);
  });

  test("an explanation gives the statement, its parameters and the plan", async () => {
    on.toy.takeExplained();
    await on.toy.data(
      'query ($more: Int) { long: works(where: { pages: { gt: $more } }, first: 2, view: { documents: ["source:one"] }) { nodes { id } } }',
      { more: 150 },
    );
    const [explained] = on.toy.takeExplained();
    expect(explained?.field).toBe("long");
    expect(Object.values(explained?.parameters ?? {})).toEqual(
      expect.arrayContaining([["source:one"], 150, 3, "2026-11-25"]),
    );
    expect(explained?.plan.split("\n")).toEqual(
      expect.arrayContaining([
        "View documents, knownAt",
        "List Work by id",
        "    Compare pages gt <where.pages.gt>",
      ]),
    );
  });
});
