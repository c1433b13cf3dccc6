import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { NodeType } from "../../src/model/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { relaySlice, type Window } from "../fixtures/relay-slice.js";
import { filters, views } from "../fixtures/toy-arbitraries.js";
import { toyOn, type ToyUnderTest } from "../fixtures/toy-on.js";
import { orders, orderType } from "../fixtures/toy-orders.js";

type Given = Readonly<Record<string, unknown>>;

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

interface Connection {
  readonly edges: readonly Edge[];
  readonly pageInfo: Given;
}

const PARTS =
  "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const PAGE = "first: $first, last: $last, after: $after, before: $before";
const PAGE_VARIABLES = "$first: Int, $last: Int, $after: String, $before: String";

const place = fc.option(fc.nat(12), { nil: undefined });
const windows: fc.Arbitrary<Window> = fc
  .tuple(fc.nat(9), fc.constantFrom("first", "last"), place, place)
  .map(([size, end, after, before]) => ({ [end]: size, after, before }));

/** Lists at each level, by the path to them. */
const LISTS: Readonly<
  Record<string, { readonly type: string; readonly from?: string; readonly list: string }>
> = {
  "a root list of an interface": {
    type: "Work",
    list: "works(ARGUMENTS, view: $view) { PARTS }",
  },
  "a root list of a kind": { type: "Author", list: "authors(ARGUMENTS, view: $view) { PARTS }" },
  "a list below a node": {
    type: "Work",
    from: "Maker.wrote",
    list: 'maker(id: "author:0", view: $view) { wrote(ARGUMENTS) { PARTS } }',
  },
  "a list read both ways": {
    type: "Maker",
    from: "Maker.friends",
    list: 'maker(id: "publisher:0", view: $view) { friends(ARGUMENTS) { PARTS } }',
  },
  "a list two levels below": {
    type: "Maker",
    from: "Maker.friends",
    list: 'book(id: "book:01", view: $view) { writtenBy(first: 1) { nodes { friends(ARGUMENTS) { PARTS } } } }',
  },
};

/** The connection that stands somewhere inside an answer, where there is one. */
function connectionIn(answer: unknown): Connection | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  if ("edges" in answer) return answer as Connection;
  return Object.values(answer).map(connectionIn).find(Boolean);
}

describeEachEngine("windows of lists", (engine) => {
  let on: ToyUnderTest;
  beforeAll(async () => {
    on = await toyOn(engine());
  });

  /** Checks any window of a list against the whole of it; gives how long that is. */
  async function expectWindow(
    operation: string,
    variables: Given,
    window: Window,
  ): Promise<number> {
    const whole = connectionIn(await on.toy.data(operation, { ...variables, first: 500 }));
    if (whole === undefined) return 0;
    const cursorAt = (at: number | undefined): string | undefined =>
      at === undefined ? undefined : whole.edges[at]?.cursor;
    const [after, before] = [cursorAt(window.after), cursorAt(window.before)];
    const expected = relaySlice(whole.edges, {
      ...window,
      after: after === undefined ? undefined : window.after,
      before: before === undefined ? undefined : window.before,
    });
    const given = { ...variables, first: window.first, last: window.last, after, before };
    for (const graph of [on.toy, on.unrewritten]) {
      const page = connectionIn(await graph.data(operation, given));
      expect(page?.edges).toEqual(expected.entries);
      expect(page?.pageInfo).toEqual({
        hasNextPage: expected.hasNextPage,
        hasPreviousPage: expected.hasPreviousPage,
        startCursor: expected.entries[0]?.cursor ?? null,
        endCursor: expected.entries.at(-1)?.cursor ?? null,
      });
    }
    return whole.edges.length;
  }

  for (const [name, { type, from = "", list }] of Object.entries(LISTS)) {
    test(`any window of ${name} is what Relay's specification cuts out`, async () => {
      const { model } = on.toy.declared;
      const node = model.types.get(type) as NodeType;
      const [start = "", field = ""] = from.split(".");
      const relation = model.types.get(start)?.relations.get(field);
      const selected = list
        .replace("ARGUMENTS", `where: $where, orderBy: $orderBy, ${PAGE}`)
        .replace("PARTS", PARTS);
      const operation = `query ($where: ${type}Filter, $orderBy: [${orderType(node, relation)}!], $view: View, ${PAGE_VARIABLES}) { ${selected} }`;
      const asked = fc.record({
        where: fc.option(filters(model, node, 1)),
        orderBy: orders(model, node, relation),
        view: fc.oneof(fc.constant({}), views),
      });
      const sized = fc.tuple(asked, windows);
      // The windows of a list that nobody finds, or of one entry, would show nothing.
      const whole = await expectWindow(operation, { orderBy: [] }, { first: 2 });
      expect(whole).toBeGreaterThan(1);
      await holdsForAll(sized, runsOn(engine(), 60), async ([variables, window]) => {
        await expectWindow(operation, variables, window);
      });
    });
  }

  test("any window of a search is what Relay's specification cuts out", async () => {
    const operation = `query ($text: String!, $view: View, ${PAGE_VARIABLES}) {
      search(text: $text, view: $view, ${PAGE}) { ${PARTS} } }`;
    const asked = fc.record({
      text: fc.constantFrom("a", "b", "e", "红", "ada"),
      view: fc.oneof(fc.constant({}), views),
    });
    await holdsForAll(
      fc.tuple(asked, windows),
      runsOn(engine(), 60),
      async ([variables, window]) => {
        await expectWindow(operation, variables, window);
      },
    );
  });

  test("any window of a list that is filtered by what it is ordered by is the same off an index", async () => {
    const operation = `query ($where: WorkFilter, $orderBy: [WorkOrder!], ${PAGE_VARIABLES}) {
      works(where: $where, orderBy: $orderBy, ${PAGE}) { ${PARTS} } }`;
    const leaf = fc.constantFrom<Given>(
      { pages: { gt: 100 } },
      { pages: { ne: 200 } },
      { pages: { in: [] } },
      { pages: { notIn: [] } },
      { pages: { notIn: [100] } },
      { pages: { isNull: true } },
      { pages: { isNull: false } },
      { price: { gt: 9 } },
      { written: { from: { gt: 1990 } } },
    );
    const where = fc.oneof(
      leaf,
      leaf.map((not) => ({ not })),
      fc.array(leaf, { maxLength: 2 }).map((or) => ({ or })),
      fc.array(leaf, { maxLength: 2 }).map((and) => ({ and })),
    );
    const further = fc.constantFrom<readonly Given[]>([], [{ price: "ASC" }], [{ genre: "DESC" }]);
    const asked = fc.record({
      where,
      orderBy: fc
        .tuple(fc.constantFrom("ASC", "DESC"), further)
        .map(([pages, more]) => [{ pages }, ...more]),
    });
    await holdsForAll(
      fc.tuple(asked, windows),
      runsOn(engine(), 150),
      async ([variables, window]) => {
        await expectWindow(operation, variables, window);
      },
    );
  });

  test("nothing lies after an unknown value and before a known one", async () => {
    const operation = `query (${PAGE_VARIABLES}) { works(orderBy: [{ pages: ASC }], ${PAGE}) { ${PARTS} } }`;
    for (const end of ["first", "last"]) {
      await expectWindow(operation, {}, { [end]: 2, after: 12, before: 0 });
    }
    // The 13th has no pages, the first has some; else the windows above would not be of this sort.
    const { works } = await on.toy.data("{ works(orderBy: [{ pages: ASC }]) { nodes { pages } } }");
    const { nodes } = works as { readonly nodes: readonly Given[] };
    expect([nodes[0]?.["pages"] === null, nodes[12]?.["pages"]]).toEqual([false, null]);
  });

  test("what comes before a cursor is read towards it where no length is given", async () => {
    const ask = async (given: string): Promise<readonly string[]> => {
      const { works } = await on.toy.data(`{ works(${given}) { ${PARTS} } }`);
      return (works as Connection).edges.map(({ node }) => node.id);
    };
    const all = await ask("first: 500");
    const { works } = await on.toy.data(`{ works(last: 1) { ${PARTS} } }`);
    const { cursor } = (works as Connection).edges[0] as Edge;
    expect(await ask(`before: ${JSON.stringify(cursor)}`)).toEqual(all.slice(-26, -1));
    expect(await ask("last: null")).toEqual(all.slice(0, 25));
  });

  const MISUSED: Readonly<Record<string, readonly [string, string, RegExp]>> = {
    "both lengths": ["first: 2, last: 3", "BAD_USER_INPUT", /first is 2 and last is 3; give one/u],
    "less than none": ["last: -1", "BAD_USER_INPUT", /last is -1; ask for 0 to 500 nodes/u],
    "more than a page": ["last: 501", "LIMIT_EXCEEDED", /501/u],
    "a cursor of another list": ['before: "x"', "CURSOR_MISMATCH", /another list/u],
  };
  for (const [name, [given, code, message]] of Object.entries(MISUSED)) {
    for (const list of [
      "works(GIVEN)",
      'search(text: "a", GIVEN)',
      "makers { nodes { friends(GIVEN)",
    ]) {
      test(`${name} is refused by ${list}`, async () => {
        const closed = "}".repeat(list.split("{").length);
        const operation = `{ ${list.replace("GIVEN", given)} { totalCount } ${closed}`;
        expect(await on.toy.codes(operation)).toEqual([code]);
        const { errors } = await on.toy.ask(operation);
        expect(errors?.[0]?.message).toMatch(message);
      });
    }
  }
});
