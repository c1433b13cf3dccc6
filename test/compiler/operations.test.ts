import { beforeAll, expect, test } from "vitest";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { toyOn, type ToyUnderTest } from "../fixtures/toy-on.js";
import { operations } from "../fixtures/toy-operations.js";

/** Operations that once went wrong, or easily might, by what is special about them. */
const SPECIAL: Readonly<Record<string, string>> = {
  "a list of which only the page is asked": "{ works(first: 3) { pageInfo { hasNextPage } } }",
  "a list of which nothing is asked": "{ works { __typename } }",
  "nodes of which only the type is asked":
    "{ books(first: 2) { nodes { __typename } edges { __typename } } }",
  "a node of which only the type is asked": '{ book(id: "book:01") { __typename } }',
  "lists below a node of which nothing is asked":
    '{ work(id: "book:01") { writtenBy { __typename nodes { __typename } } } }',
  "a node by an id that no kind has": '{ node(id: "nobody") { id } nodes(ids: []) { id } }',
  "one field twice": "{ books(first: 2) { nodes { title title } nodes { id } totalCount } }",
  "aliases of one relation with other arguments": `{ makers(first: 500) { nodes {
    all: wrote(first: 500) { nodes { id } }
    long: wrote(where: { pages: { gte: 200 } }, orderBy: [{ pages: DESC }], first: 2) { nodes { id pages } totalCount }
    one: wrote(first: 1) { nodes { id } pageInfo { hasNextPage } }
  } } }`,
  "aliases of one property, one of them another's name":
    "{ works(first: 500) { nodes { title: genre genre: title id } } }",
  "aliases of one root":
    "{ a: works(first: 1) { nodes { id } } b: works { totalCount } works { totalCount } }",
  "fragments of overlapping types that select the same relation": `{ things(first: 500) { nodes {
    ... on Work { writtenBy { totalCount } }
    ... on Book { writtenBy { nodes { id } } binding }
    ... on Thing { ... on Magazine { writtenBy { edges { part } } issues } }
  } } }`,
  "fragments of overlapping types with nested lists that merge": `{ makers(first: 500) { nodes {
    ...named
    ... on Author { born friends { nodes { ... on Author { born } } } }
    ... on Publisher { friends { nodes { ... on Publisher { broughtOut { totalCount } } title } } }
  } } }
  fragment named on Maker { title friends { nodes { id } } }`,
  "a fragment about another kind inside one about all":
    "{ magazines(first: 2) { nodes { id ... on Thing { ... on Book { binding } ... on Magazine { issues } } } } }",
  "a fragment that no kind here has":
    "{ books(first: 2) { nodes { id ... on Thing { ... on Maker { country } } } } }",
  "a fragment without a type":
    "{ books(first: 2) { nodes { id ... { title ... @include(if: true) { genre } } } } }",
  "an interface by its kinds alone":
    "{ things(first: 500) { nodes { ... on Author { born } ... on Source { said { totalCount } } } } }",
  "a relation read both ways":
    "{ makers(first: 500) { nodes { id friends { totalCount edges { since node { id } } } } } }",
  "to-one relations, some of them absent":
    "{ books(first: 500) { nodes { id sequelOf { id sequelOf { id } } broughtOutBy { title } } } }",
  "groups of a list, of a relation of several edges between two nodes, and of none": `{
    works { groupBy(by: [IN_PRINT, GENRE, IN_PRINT]) { key { inPrint genre } count } }
    makers(first: 500) { nodes { wrote { groupBy(by: [PUBLISHED]) { key { published } count aggregate { count pages { sum } } } } } }
    books(where: { id: { eq: "nobody" } }) { groupBy(by: [PAGES]) { count } aggregate { pages { sum average } } }
  }`,
  "several groups of one list beside its page": `{ works(first: 1) {
    nodes { id } totalCount
    byGenre: groupBy(by: [GENRE], first: 2) { key { genre } count }
    byPages: groupBy(by: [PAGES]) { n: count k: key { p: pages } a: aggregate { c: count x: pages { y: max } } }
    none: groupBy(by: [PAGES], first: 0) { count }
  } }`,
  "a list, counts and ranges of one relation":
    "{ authors { nodes { wrote(first: 1) { nodes { id } totalCount aggregate { count pages { min max } } } } } }",
};

describeEachEngine("operations", (engine) => {
  let on: ToyUnderTest;
  beforeAll(async () => {
    on = await toyOn(engine());
  });

  /** Whether an answer, with and without rewrites, is what graphql-js says over plain objects. */
  async function expectSame(
    source: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const answer = await on.toy.data(source, variables);
    expect(answer).toEqual(on.oracle.answer(source, variables));
    expect(await on.unrewritten.data(source, variables), "without rewrites").toEqual(answer);
  }

  test("any operation is answered as graphql-js answers it over plain objects", async () => {
    const { model } = on.toy.declared;
    await holdsForAll(operations(model), runsOn(engine(), 150), ({ source, variables }) =>
      expectSame(source, variables),
    );
  });

  for (const [name, source] of Object.entries(SPECIAL)) {
    test(`${name}`, async () => {
      await expectSame(source, {});
    });
  }

  test("@skip and @include with variables leave what they say, at every level", async () => {
    const source = `query ($some: Boolean!, $more: Boolean!) {
      works(first: 5) @include(if: $some) {
        totalCount @skip(if: $more)
        nodes { id title @include(if: $some) @skip(if: $more) ...f @include(if: $more) }
        edges @skip(if: $some) { node { genre } }
      }
      makers { totalCount }
    }
    fragment f on Book { binding @skip(if: $some) sequelOf @include(if: $more) { id } }`;
    for (const some of [true, false]) {
      for (const more of [true, false]) await expectSame(source, { some, more });
    }
  });

  test("a root field that fails leaves the others as they are", async () => {
    const { data, errors } = await on.toy.ask(
      '{ good: works { totalCount } bad: book(name: "nobody of that name") { id } alike: books { totalCount } }',
    );
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.path).toEqual(["bad"]);
    expect(errors?.[0]?.message).toContain('No book is called "nobody of that name".');
    const others = await on.toy.data("{ good: works { totalCount } alike: books { totalCount } }");
    expect(data).toEqual({ ...others, bad: null });
  });

  test("a name finds what bears it, whatever its case and spaces; one outside the view gives null", async () => {
    const asked = (view: string): string => `{ thing(name: "SOURCE: T w o"${view}) { id title } }`;
    const source = { id: "source:two", title: "SOURCE:TWO" };
    expect(await on.toy.data(asked(""))).toEqual({ thing: source });
    expect(await on.toy.data(asked(", view: { documents: [] }"))).toEqual({ thing: null });
  });

  test("a view that names a document the graph does not hold is refused with what was meant", async () => {
    const { errors } = await on.toy.ask(
      '{ works(view: { documents: ["source:on"] }) { totalCount } }',
    );
    expect(errors?.[0]?.message).toContain('"source:on". Did you mean "source:one"');
  });
});
