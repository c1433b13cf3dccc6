import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Engine } from "../../src/engine/index.js";
import { readKnowledge, type Knowledge, type Projection } from "../../src/knowledge/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import type { View } from "../fixtures/plain-graph.js";
import { model } from "../knowledge/declared.js";
import { loadedApp } from "../support/loaded-app.js";
import { onFreshGraph } from "./on-fresh-graph.js";
import { appOf, graphOfView, wholeGraph } from "./real-graph.js";
import { questions, type Asked } from "./real-questions.js";
import { realViews, variedKnowledge } from "./varied-knowledge.js";

/** What stands outside a view is known by name, which a graph without it cannot tell. */
const UNANSWERABLE = ["UNKNOWN_NAME", "NO_FIGURE"];

/** The sum of fractions depends on their order in the last of its digits. */
const nearly = (_: string, value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

async function answers(
  engine: Engine,
  projection: Projection,
  asked: readonly Asked[],
  view: View | null,
): Promise<readonly unknown[]> {
  return onFreshGraph(engine, async (fresh) => {
    const app = await appOf(fresh, projection);
    const given: unknown[] = [];
    for (const { source, variables } of asked) {
      const { data, errors = [] } = await app.ask(source, { ...variables, view });
      for (const { message, originalError } of errors) {
        const { code } = (originalError ?? {}) as { readonly code?: string };
        expect(UNANSWERABLE, `${message}\n${source}`).toContain(code);
      }
      given.push(JSON.parse(JSON.stringify(data), nearly));
    }
    return given;
  });
}

describeEachEngine("views over the real data", (engine) => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await onFreshGraph(engine(), async (fresh) => {
      await loadedApp(fresh);
      return readKnowledge(fresh, model);
    });
  });

  test("what a view shows is what a graph of nothing but its claims would say", async () => {
    const cases = fc.record({ seed: fc.nat(100_000), view: realViews, asked: questions });
    let told = 0;
    await holdsForAll(cases, runsOn(engine(), 12, 12), async ({ seed, view, asked }) => {
      const varied = variedKnowledge(knowledge, seed);
      const through = await answers(engine(), wholeGraph(varied), asked, view);
      const alone = await answers(engine(), graphOfView(varied, view), asked, null);
      for (const [at, { source, variables }] of asked.entries()) {
        const words = `${source}\n${JSON.stringify({ seed, view, variables })}`;
        expect(through[at], words).toEqual(alone[at]);
        if (through[at] !== null) told += 1;
      }
    });
    expect(told).toBeGreaterThan(0);
  }, 300_000);
});
