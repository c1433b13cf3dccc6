import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Engine } from "../../src/engine/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { cutToy } from "../fixtures/cut-toy.js";
import { declareToy } from "../fixtures/declare-toy.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import type { View } from "../fixtures/plain-graph.js";
import { views } from "../fixtures/toy-arbitraries.js";
import { toyData, type ToyData } from "../fixtures/toy-data.js";
import { ToyGraph } from "../fixtures/toy-graph.js";
import { operations, type ToyOperation } from "../fixtures/toy-operations.js";
import { writeToy } from "../fixtures/write-toy.js";
import { onFreshGraph } from "./on-fresh-graph.js";

const toy = declareToy();

/** Operations that random ones do not reach: search, look-ups, comparisons. */
const OTHERS: readonly ToyOperation[] = [
  {
    source: `query ($view: View, $text: String!) { search(text: $text, view: $view, first: 50) {
      totalCount groupBy(by: [SORT]) { key { sort } count aggregate { title { min max } } }
      edges { match matchedName { letters } node { id title assertions { totalCount } } }
    } }`,
    variables: { text: "a" },
  },
  {
    source: `query ($view: View) {
      nodes(ids: ["book:03", "author:2", "source:one", "assertion:0007", "magazine:1"], view: $view) {
        id ... on Work { pages price } ... on Source { said { totalCount } } ... on Assertion { source { id } }
      }
      node(id: "book:05", view: $view) { id ... on Book { price sequels { totalCount } sequelOf { id } } }
      work(id: "book:04", view: $view) { id pages assertions { nodes { id } } }
      thing(name: "Source: Two", view: $view) { id }
    }`,
    variables: {},
  },
  ...["STATED", "DERIVED", "EITHER"].flatMap((basis) =>
    ["PAGES", "BULK", "RATE"].map((metric) => ({
      source: `query ($view: View, $metric: BookMetric!, $basis: Basis!) {
        booksLongerThan(reference: "book:03", metric: $metric, basis: $basis, view: $view) {
          value than basis book { id pages } assertions { id source { id } }
        }
      }`,
      variables: { metric, basis },
    })),
  ),
];

/** Answers operations through a view on a graph of its own. */
async function answers(
  engine: Engine,
  data: ToyData,
  asked: readonly ToyOperation[],
  view: View | null,
): Promise<readonly unknown[]> {
  return onFreshGraph(engine, async (fresh) => {
    await writeToy(fresh, toy.model, data);
    const graph = new ToyGraph(fresh, toy);
    const given: unknown[] = [];
    for (const { source, variables } of asked) {
      const all = { ...variables, view };
      const { data, errors = [] } = await graph.ask(source, all);
      // What stands outside a view is known by name, which a graph without it cannot tell.
      const outside = ["UNKNOWN_NAME", "NO_FIGURE"];
      for (const { originalError } of errors) {
        expect(outside, source).toContain((originalError as { code?: string } | undefined)?.code);
      }
      given.push(JSON.parse(JSON.stringify(data)));
    }
    return given;
  });
}

describeEachEngine("views over the toy", (engine) => {
  test("what a view shows is what a graph of nothing but its assertions would say", async () => {
    const cases = fc.record({
      seed: fc.nat(10_000),
      view: views,
      asked: fc.array(operations(toy.model, true), { minLength: 8, maxLength: 8 }),
    });
    let asked = 0;
    await holdsForAll(cases, runsOn(engine(), 25, 13), async ({ seed, view, asked: random }) => {
      const data = toyData(seed);
      const all = [...random, ...OTHERS];
      const through = await answers(engine(), data, all, view);
      const alone = await answers(engine(), cutToy(data, view), all, null);
      for (const [at, { source, variables }] of all.entries()) {
        const words = `${source}\n${JSON.stringify({ seed, view, variables })}`;
        expect(through[at], words).toEqual(alone[at]);
        asked += 1;
      }
    });
    expect(asked).toBeGreaterThan(10);
  }, 300_000);
});
