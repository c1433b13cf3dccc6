import { beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../src/compiler/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { ToyGraph } from "../fixtures/toy-graph.js";
import { toyOn, type ToyUnderTest } from "../fixtures/toy-on.js";

/** Friends of friends, so many relations deep. */
const deep = (relations: number): string =>
  relations === 0 ? "id" : `friends(first: 1) { nodes { ${deep(relations - 1)} } }`;

const deepFilter = (relations: number): object =>
  relations === 0 ? {} : { friends: { some: deepFilter(relations - 1) } };

describeEachEngine("limits", (engine) => {
  let on: ToyUnderTest;
  beforeAll(async () => {
    on = await toyOn(engine());
  });

  /** The codes of an operation that must be refused before the database hears of it. */
  async function refused(
    source: string,
    variables: Record<string, unknown> = {},
  ): Promise<readonly string[]> {
    on.toy.takeExplained();
    const codes = await on.toy.codes(source, variables);
    expect(on.toy.takeExplained(), "nothing was asked of the database").toEqual([]);
    return codes;
  }

  const PAGES: Readonly<Record<string, string>> = {
    "at the root": "{ works(first: FIRST) { nodes { id } } }",
    "below a node": '{ maker(id: "author:0") { wrote(first: FIRST) { nodes { id } } } }',
    "in a fragment":
      "{ makers { nodes { ...f } } } fragment f on Author { wrote(first: FIRST) { totalCount } }",
    "of a search": '{ search(text: "a", first: FIRST) { nodes { id } } }',
    "below edges": "{ works { edges { node { writtenBy(first: FIRST) { totalCount } } } } }",
  };
  for (const [where, source] of Object.entries(PAGES)) {
    test(`a page ${where} has ${LIMITS.page} nodes at most and none less than none`, async () => {
      const asking = (first: number | null): string => source.replace("FIRST", String(first));
      expect(await refused(asking(LIMITS.page + 1))).toEqual(["LIMIT_EXCEEDED"]);
      expect(await refused(asking(-1))).toEqual(["BAD_USER_INPUT"]);
      for (const first of [LIMITS.page, 0, null]) {
        expect(await on.toy.codes(asking(first)), String(first)).toEqual([]);
      }
    });
  }

  test("a page size that a variable gives is held to the limit as well", async () => {
    const source = "query ($first: Int) { works(first: $first) { nodes { id } } }";
    expect(await refused(source, { first: 501 })).toEqual(["LIMIT_EXCEEDED"]);
    expect(await on.toy.codes(source, { first: 500 })).toEqual([]);
  });

  test(`selections are ${LIMITS.depth} relations deep at most`, async () => {
    const source = (relations: number): string =>
      `{ maker(id: "author:1") { ${deep(relations)} } }`;
    expect(await refused(source(LIMITS.depth + 1))).toEqual(["LIMIT_EXCEEDED"]);
    expect(await on.toy.codes(source(LIMITS.depth))).toEqual([]);
  });

  test("fragments and to-one relations count", async () => {
    const one = (relations: number): string =>
      relations === 0 ? "id" : `sequelOf { ...on Book { ${one(relations - 1)} } }`;
    expect(await refused(`{ book(id: "book:01") { ${one(13)} } }`)).toEqual(["LIMIT_EXCEEDED"]);
    expect(await on.toy.codes(`{ book(id: "book:01") { ${one(12)} } }`)).toEqual([]);
  });

  test(`filters are ${LIMITS.depth} relations deep at most`, async () => {
    const source = "query ($where: MakerFilter) { makers(where: $where) { totalCount } }";
    expect(await refused(source, { where: deepFilter(13) })).toEqual(["LIMIT_EXCEEDED"]);
    expect(await refused(source, { where: { not: { or: [deepFilter(13)] } } })).toEqual([
      "LIMIT_EXCEEDED",
    ]);
  });

  const MISUSED: Readonly<Record<string, string>> = {
    "two keys in one entry of an order":
      "{ works(orderBy: [{ pages: ASC, price: ASC }]) { totalCount } }",
    "no key in an entry of an order": "{ works(orderBy: [{}]) { totalCount } }",
    "one end of a range": "{ works(where: { pages: { between: [1] } }) { totalCount } }",
    "three ends of a range": "{ works(where: { pages: { between: [1, 2, 3] } }) { totalCount } }",
    "an operand that is null": "{ works(where: { pages: { gt: null } }) { totalCount } }",
    "a filter that is null": "{ works(where: { not: null }) { totalCount } }",
    "a quantifier that is null": "{ works(where: { writtenBy: { some: null } }) { totalCount } }",
    "a part of a value object that is null":
      "{ works(where: { written: { from: null } }) { totalCount } }",
    "neither id nor name": "{ book { id } }",
    "both id and name": '{ book(id: "book:01", name: "Ada") { id } }',
  };
  for (const [name, source] of Object.entries(MISUSED)) {
    test(`${name} is said to be the caller's mistake`, async () => {
      expect(await refused(source)).toEqual(["BAD_USER_INPUT"]);
    });
  }

  test("null for a whole filter, order, page or view is the same as leaving it out", async () => {
    const left = await on.toy.data("{ works { nodes { id } totalCount } }");
    const given = await on.toy.data(
      "{ works(where: null, orderBy: null, first: null, after: null, view: null) { nodes { id } totalCount } }",
    );
    expect(given).toEqual(left);
    const parts =
      "{ works(view: { documents: null, exceptDocuments: null, knownAt: null }) { nodes { id } totalCount } }";
    expect(await on.toy.data(parts)).toEqual(left);
  });
});

describeEachEngine("cursors", (engine) => {
  let on: ToyUnderTest;
  let cursor: string;
  const given =
    'where: { pages: { gte: 100 } }, orderBy: [{ pages: DESC }], view: { knownAt: "2026-04-01" }';
  beforeAll(async () => {
    on = await toyOn(engine());
    const { works } = await on.toy.data(`{ works(${given}, first: 3) { pageInfo { endCursor } } }`);
    ({ endCursor: cursor } = (works as { pageInfo: { endCursor: string } }).pageInfo);
  });

  const codesAfter = (list: string, after: string): Promise<readonly string[]> =>
    on.toy.codes(`query ($after: String) { ${list} }`, { after });

  test("a cursor serves its own list, whatever the page size, the alias and the fields", async () => {
    expect(
      await codesAfter(`works(${given}, first: 7, after: $after) { nodes { id } }`, cursor),
    ).toEqual([]);
    expect(await codesAfter(`more: works(${given}, after: $after) { totalCount }`, cursor)).toEqual(
      [],
    );
  });

  const OTHER_LISTS: Readonly<Record<string, string>> = {
    "with another filter": `works(${given.replace("gte: 100", "gte: 101")}, after: $after) { nodes { id } }`,
    "without its filter":
      'works(orderBy: [{ pages: DESC }], view: { knownAt: "2026-04-01" }, after: $after) { nodes { id } }',
    "in another direction": `works(${given.replace("DESC", "ASC")}, after: $after) { nodes { id } }`,
    "by another property": `works(${given.replace("pages: DESC", "price: DESC")}, after: $after) { nodes { id } }`,
    "with another view": `works(${given.replace("04-01", "04-02")}, after: $after) { nodes { id } }`,
    "of another type": `books(${given}, after: $after) { nodes { id } }`,
    "below a node": `maker(id: "author:0") { wrote(where: { pages: { gte: 100 } }, orderBy: [{ pages: DESC }], after: $after) { nodes { id } } }`,
    "of a search": 'search(text: "a", after: $after) { nodes { id } }',
  };
  for (const [name, list] of Object.entries(OTHER_LISTS)) {
    test(`a cursor is refused by a list ${name}`, async () => {
      expect(await codesAfter(list, cursor)).toEqual(["CURSOR_MISMATCH"]);
    });
  }

  const encode = (value: unknown): string =>
    Buffer.from(JSON.stringify(value)).toString("base64url");
  test("what is no cursor is refused as one of another list", async () => {
    const list = `works(${given}, after: $after) { nodes { id } }`;
    const [hash, ...values] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    const forged = [
      "",
      " ",
      "nonsense",
      "💥",
      cursor.slice(0, -2),
      `${cursor}AA`,
      encode(null),
      encode({}),
      encode([]),
      encode([hash]),
      encode([hash, ...values, 1]),
      encode(["", ...values]),
    ];
    for (const after of forged)
      expect(await codesAfter(list, after), after).toEqual(["CURSOR_MISMATCH"]);
  });
});

describe("limits by themselves", () => {
  test("introspection is held to no limit", async () => {
    const { declared } = new ToyGraph(undefined as never);
    const { getIntrospectionQuery, graphql } = await import("graphql");
    const { errors } = await graphql({ schema: declared.schema, source: getIntrospectionQuery() });
    expect(errors).toBeUndefined();
  });
});
