import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { NodeType } from "../../src/model/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { filters, views } from "../fixtures/toy-arbitraries.js";
import { toyOn, type ToyUnderTest } from "../fixtures/toy-on.js";
import { orders, orderType } from "../fixtures/toy-orders.js";

type Given = Readonly<Record<string, unknown>>;

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly Given[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Walks a list page by page to its end, and checks every page on the way. */
async function walk(
  first: number,
  page: (after: string | null) => Promise<Connection>,
): Promise<readonly Given[]> {
  const found: Given[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo, totalCount } = await page(after);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect(pageInfo.startCursor).toBe(edges[0]?.["cursor"] ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.["cursor"] ?? null);
    found.push(...edges);
    if (!pageInfo.hasNextPage) {
      expect(found, "totalCount").toHaveLength(totalCount);
      return found.map((edge) => ({ ...edge, cursor: undefined }));
    }
    expect(edges, "a page before the last is full").toHaveLength(first);
    if (found.length > totalCount) throw new Error("The pages never end.");
    after = pageInfo.endCursor;
  }
}

const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

describeEachEngine("paging", (engine) => {
  let on: ToyUnderTest;
  beforeAll(async () => {
    on = await toyOn(engine());
  });

  for (const name of ["Work", "Book", "Maker", "Thing"] as const) {
    test(`the pages of any list of ${name} are the list, in any order`, async () => {
      const { toy, unrewritten, oracle } = on;
      const { model } = toy.declared;
      const type = model.types.get(name) as NodeType;
      const operation = `query ($where: ${name}Filter, $orderBy: [${name}Order!], $view: View, $first: Int, $after: String) {
        list: ${type.pluralField}(where: $where, orderBy: $orderBy, view: $view, first: $first, after: $after) {
          ${PAGE} edges { cursor node { id } }
        }
      }`;
      const whole = operation.replaceAll(
        /, \$after: String|, after: \$after|cursor node/gu,
        (part) => (part === "cursor node" ? "node" : ""),
      );
      const asked = fc.record({
        where: fc.option(filters(model, type, 1)),
        orderBy: orders(model, type),
        view: fc.oneof(fc.constant({}), views),
      });
      const sized = fc.tuple(asked, fc.integer({ min: 1, max: 9 }), fc.boolean());
      await holdsForAll(sized, runsOn(engine(), 40), async ([variables, first, rewritten]) => {
        const graph = rewritten ? toy : unrewritten;
        const pages = await walk(first, async (after) => {
          const { list } = await graph.data(operation, { ...variables, first, after });
          return list as Connection;
        });
        const expected = oracle.answer(whole, { ...variables, first: 500 })["list"] as Connection;
        expect(pages).toEqual(expected.edges);
      });
    });
  }

  const NESTED = [
    { root: "maker", id: "author:0", field: "wrote", target: "Work", edge: "part share" },
    { root: "maker", id: "author:1", field: "friends", target: "Maker", edge: "since" },
    { root: "publisher", id: "publisher:1", field: "broughtOut", target: "Work", edge: "sources" },
    { root: "source", id: "source:one", field: "said", target: "Assertion", edge: "" },
  ] as const;
  for (const { root, id, field, target, edge } of NESTED) {
    test(`the pages of ${field} below a node are the list, in any order`, async () => {
      const { toy, unrewritten, oracle } = on;
      const { model } = toy.declared;
      const type = model.types.get(target) as NodeType;
      const from = [...model.types.values()].find(({ singularField }) => singularField === root);
      const relation = from?.relations.get(field);
      const operation = (after: string, cursor: string): string =>
        `query ($id: ID, $where: ${target}Filter, $orderBy: [${orderType(type, relation)}!], $view: View, $first: Int${after && ", $after: String"}) {
          node: ${root}(id: $id, view: $view) {
            list: ${field}(where: $where, orderBy: $orderBy, first: $first${after}) {
              ${PAGE} edges { ${cursor} ${edge} node { id } }
            }
          }
        }`;
      const asked = fc.record({
        where: fc.option(filters(model, type, 1)),
        orderBy: orders(model, type, relation),
        view: fc.oneof(fc.constant({}), views),
        id: fc.constant(id),
      });
      const sized = fc.tuple(asked, fc.integer({ min: 1, max: 5 }), fc.boolean());
      await holdsForAll(sized, runsOn(engine(), 40), async ([variables, first, rewritten]) => {
        const graph = rewritten ? toy : unrewritten;
        const whole = oracle.answer(operation("", ""), { ...variables, first: 500 })["node"];
        if (whole === null) return;
        const pages = await walk(first, async (after) => {
          const { node } = await graph.data(operation(", after: $after", "cursor"), {
            ...variables,
            first,
            after,
          });
          return (node as { readonly list: Connection }).list;
        });
        expect(pages).toEqual((whole as { readonly list: Connection }).list.edges);
      });
    });
  }
});
