import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Statement } from "../../src/engine/index.js";
import { describeEachEngine } from "./engines-under-test.js";

/** Pairs numbers up: a second's work on the embedded engine for 2,000, minutes for 20,000. */
const pairs = (most: number): { readonly text: string; readonly parameters: object } => ({
  text: `UNWIND range(1, ${most}) AS a UNWIND range(1, ${most}) AS b WITH a, b WHERE a + b = -1 RETURN count(a) AS given_up`,
  parameters: {},
});

describeEachEngine("a read that nobody waits for", (engine) => {
  test("fails at once, also when it was given up before it began", async () => {
    const controller = new AbortController();
    const start = performance.now();
    const answer = engine().read({ text: "RETURN 1 AS one", parameters: {} });
    await answer;
    controller.abort();
    const read = engine().read(
      { text: "RETURN 1 AS one", parameters: {} },
      { signal: controller.signal },
    );
    await expect(read).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test("is worked on no longer where the engine can be stopped", async () => {
    const canStop = engine().name === "neo4j";
    const controller = new AbortController();
    const read = engine()
      .read(pairs(canStop ? 20_000 : 2_000) as Statement, { signal: controller.signal })
      .catch((error: unknown) => error);
    await wait(canStop ? 500 : 50);
    if (canStop) expect(await running()).toBe(1);
    controller.abort();
    expect(await read).toMatchObject({ code: "DEADLINE_EXCEEDED" });
    // The embedded engine works to the end, as its interface says.
    if (canStop) await expect.poll(running, { timeout: 10_000, interval: 200 }).toBe(0);
  }, 30_000);

  /** How many such statements the server works on. */
  async function running(): Promise<number> {
    const text =
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'given_up' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS running";
    const [row] = await engine().read({ text, parameters: {} });
    return Number(row?.[0]);
  }
});
