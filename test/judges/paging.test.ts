import * as fc from "fast-check";
import { connectionFromArray, cursorToOffset, offsetToCursor } from "graphql-relay";
import { beforeAll, expect, test } from "vitest";
import type { NodeType, RelationField } from "../../src/model/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { filters, views } from "../fixtures/toy-arbitraries.js";
import { toyOn, type ToyUnderTest } from "../fixtures/toy-on.js";
import { orders, orderType } from "../fixtures/toy-orders.js";

type Given = Readonly<Record<string, unknown>>;

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A list of the toy: at the root, or below one node. */
interface List {
  readonly title: string;
  readonly target: string;
  /** Absent: the root list of the target. */
  readonly below?: { readonly root: string; readonly id: string; readonly field: string };
}

const LISTS: readonly List[] = [
  ...["Work", "Book", "Maker", "Thing"].map((target) => ({ title: `all of ${target}`, target })),
  ...[
    { root: "maker", id: "author:0", field: "wrote", target: "Work" },
    { root: "maker", id: "author:1", field: "friends", target: "Maker" },
    { root: "publisher", id: "publisher:1", field: "broughtOut", target: "Work" },
    { root: "source", id: "source:one", field: "said", target: "Assertion" },
  ].map(({ target, ...below }) => ({ title: `${below.field} of ${below.id}`, target, below })),
];

/** A page as a client may ask for it; cursors are places, as parts of the list's length. */
const pages = fc.record({
  backward: fc.boolean(),
  length: fc.integer({ min: 0, max: 7 }),
  after: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  before: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

/** The operation that reads a list, and how its answer is reached. */
function operationOf({ model }: ToyUnderTest["toy"]["declared"], { target, below }: List) {
  const type = model.types.get(target) as NodeType;
  const from = [...model.types.values()].find(({ singularField }) => singularField === below?.root);
  const relation: RelationField | undefined = from?.relations.get(below?.field ?? "");
  const view = below === undefined ? "view: $view, " : "";
  const list = `list: ${below?.field ?? type.pluralField}(where: $where, orderBy: $orderBy, ${view}first: $first, after: $after, last: $last, before: $before) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } }
  }`;
  const inside =
    below === undefined ? list : `${below.root}(id: "${below.id}", view: $view) { ${list} }`;
  return {
    type,
    relation,
    text: `query (
      $where: ${target}Filter, $orderBy: [${orderType(type, relation)}!], $view: View,
      $first: Int, $after: String, $last: Int, $before: String
    ) { ${inside} }`,
    /** Undefined where the node above is outside the view. */
    read: (data: Given): Connection | undefined => {
      const holder = below === undefined ? data : (data[below.root] as Given | null);
      return holder?.["list"] as Connection | undefined;
    },
  };
}

describeEachEngine("pages as graphql-relay cuts them", (engine) => {
  let on: ToyUnderTest;
  beforeAll(async () => {
    on = await toyOn(engine());
  });

  for (const list of LISTS) {
    test(`${list.title}, from either end, between any cursors`, async () => {
      const { toy } = on;
      const { model } = toy.declared;
      const { type, relation, text, read } = operationOf(toy.declared, list);
      const asked = fc.record({
        where: fc.option(filters(model, type, 1), { freq: 2 }),
        orderBy: orders(model, type, relation),
        view: fc.oneof(fc.constant({}), views),
      });
      const cut = fc.tuple(asked, fc.array(pages, { minLength: 1, maxLength: 4 }));
      await holdsForAll(cut, runsOn(engine(), 40), async ([variables, wished]) => {
        const whole = read(await toy.data(text, { ...variables, first: 500 }));
        if (whole === undefined) return;
        const ids = whole.edges.map(({ node }) => node.id);
        const place = (part: number | null): number | undefined =>
          part === null || ids.length === 0 ? undefined : Math.floor(part * (ids.length - 1));
        const ours = (at: number | undefined) =>
          at === undefined ? null : whole.edges[at]?.cursor;
        const theirs = (at: number | undefined) => (at === undefined ? null : offsetToCursor(at));
        const translated = (cursor: string | null): string | null =>
          cursor === null ? null : (whole.edges[cursorToOffset(cursor)]?.cursor ?? null);
        for (const { backward, length, ...parts } of wished) {
          const [after, before] = [place(parts.after), place(parts.before)];
          const size = backward ? { last: length } : { first: length };
          const cursors = { after: ours(after), before: ours(before) };
          const page = read(await toy.data(text, { ...variables, ...size, ...cursors }));
          const expected = connectionFromArray(ids, {
            ...size,
            after: theirs(after),
            before: theirs(before),
          });
          const edges = expected.edges.map(({ cursor, node }) => ({
            cursor: translated(cursor),
            node: { id: node },
          }));
          expect(page?.edges).toEqual(edges);
          expect(page?.pageInfo.startCursor).toBe(translated(expected.pageInfo.startCursor));
          expect(page?.pageInfo.endCursor).toBe(translated(expected.pageInfo.endCursor));
          // Of the side that a page was not cut from, graphql-relay says false without looking.
          const told = backward ? "hasPreviousPage" : "hasNextPage";
          expect(page?.pageInfo[told], told).toBe(expected.pageInfo[told]);
        }
      });
    });
  }
});
