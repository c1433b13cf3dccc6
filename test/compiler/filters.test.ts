import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { NodeType } from "../../src/model/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { filters, views } from "../fixtures/toy-arbitraries.js";
import { toyOn, type ToyUnderTest } from "../fixtures/toy-on.js";

const TYPES = ["Work", "Book", "Maker", "Author", "Thing", "Assertion"] as const;

describeEachEngine("filters", (engine) => {
  let on: ToyUnderTest;
  beforeAll(async () => {
    on = await toyOn(engine());
  });

  for (const name of TYPES) {
    test(`any filter over ${name} finds what a slow reading of it finds, rewritten or not`, async () => {
      const { toy, unrewritten, oracle } = on;
      const { model } = toy.declared;
      const type = model.types.get(name) as NodeType;
      const operation = `query ($where: ${name}Filter, $view: View) {
        ${type.pluralField}(where: $where, view: $view, first: 500) { totalCount nodes { id } }
      }`;
      const view = fc.oneof(fc.constant({}), views);
      const asked = fc.record({ where: filters(model, type), view });
      await holdsForAll(asked, runsOn(engine(), 60), async (variables) => {
        const found = await toy.data(operation, variables);
        expect(found).toEqual(oracle.answer(operation, variables));
        expect(await unrewritten.data(operation, variables), "without rewrites").toEqual(found);
      });
    });
  }

  /** Filters that were answered wrongly once, each with what was wrong. */
  const OnceWrong: Readonly<Record<string, object>> = {
    "an or inside an or of one was printed without parentheses": {
      or: [{ or: [{ genre: { eq: "NOVEL" } }, { genre: { eq: "POETRY" } }] }],
    },
    "notIn of no values took unknown for known on Neo4j": { genre: { notIn: [] } },
    "not in of no values took unknown for known on Neo4j": { not: { genre: { in: [] } } },
    "in of no values": { genre: { in: [] } },
    "not of no alternatives": { not: { or: [] } },
  };
  for (const [name, where] of Object.entries(OnceWrong)) {
    test(name, async () => {
      const operation =
        "query ($where: WorkFilter) { works(where: $where) { totalCount nodes { id genre } } }";
      const found = await on.toy.data(operation, { where });
      expect(found).toEqual(on.oracle.answer(operation, { where }));
    });
  }
});
