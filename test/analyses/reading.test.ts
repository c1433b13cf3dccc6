import { beforeEach, expect, test } from "vitest";
import { App } from "../../src/app.js";
import type { Engine, Statement } from "../../src/engine/index.js";
import { readKnowledge } from "../../src/knowledge/index.js";
import { describeEachEngine, emptyGraph } from "../engine/engines-under-test.js";
import { TODAY, claims, defineSchema, load, things } from "../ingest/toy-files.js";
import { model } from "../knowledge/declared.js";

const ONE = [things, claims("a", "subject: company:maker\npredicate: DESIGNS\nobject: chip:one")];

/** The same, where the claim names something that was not there before. */
const named = (at: number) => {
  const id = `chip:new-${at}`;
  const entity = `  - { id: ${id}, kind: Chip, name: New ${at}, nameZh: 新${at} }\n`;
  return [
    { ...things, text: `${things.text}${entity}` },
    claims("a", `subject: company:maker\npredicate: DESIGNS\nobject: ${id}`),
  ];
};

const readsRecords = ({ text }: Statement): boolean => text.includes("record");

/** The engine itself, with something done before each read of it. */
const reading = (engine: Engine, before: (statement: Statement) => Promise<void>): Engine =>
  new Proxy(engine, {
    get(target, name) {
      if (name === "read") {
        return async (...given: Parameters<Engine["read"]>) => {
          await before(given[0]);
          return target.read(...given);
        };
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

describeEachEngine("what analyses read", (engine) => {
  beforeEach(async () => {
    await emptyGraph(engine());
    await defineSchema(engine());
    await load(engine(), ONE);
  });

  test("is of one time, though somebody writes between its statements", async () => {
    let reads = 0;
    const overtaken = reading(engine(), async (statement) => {
      if (!readsRecords(statement)) return;
      reads += 1;
      if (reads === 2) await load(engine(), named(1));
      // The others wait until the write between them is done.
      if (reads === 3) await new Promise((resolve) => setTimeout(resolve, 400));
    });
    const { entities, claims: found } = await readKnowledge(overtaken, model);
    expect([...found.values()].map(({ object }) => object)).toContain("chip:new-1");
    expect(entities.has("chip:new-1")).toBe(true);
  });

  test("is refused as something to be tried again where others write all the time", async () => {
    let writes = 0;
    const busy = reading(engine(), async (statement) => {
      if (!readsRecords(statement) || !statement.text.includes("Claim")) return;
      writes += 1;
      await load(engine(), named(writes));
    });
    await expect(readKnowledge(busy, model)).rejects.toMatchObject({
      code: "OVERLOADED",
      message: expect.stringMatching(/changed by somebody else during the reading, 5 times/u),
    });
  });

  const TWICE = "{ a: contradictions { totalCount } b: sourceScorecards { document { id } } }";

  test("is read once for all fields and requests, and again after a write", async () => {
    let reads = 0;
    const counted = reading(engine(), async (statement) => {
      if (readsRecords(statement)) reads += 1;
    });
    const app = new App(counted, { today: () => TODAY });
    const ask = async (operation: string): Promise<unknown> => {
      const { data, errors } = await app.ask(operation);
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data));
    };
    await Promise.all([ask(TWICE), ask(TWICE)]);
    expect(reads).toBe(3);
    await ask(TWICE);
    expect(reads).toBe(3);
    const since = "{ difference(from: { documents: [] }, to: {}) { entities { entity { id } } } }";
    expect(JSON.stringify(await ask(since))).not.toContain("chip:new-1");
    await load(engine(), named(1));
    expect(JSON.stringify(await ask(since))).toContain("chip:new-1");
    expect(reads).toBe(6);
  });

  test("shares the time of its root field", async () => {
    const slow = reading(engine(), () => new Promise((resolve) => setTimeout(resolve, 80)));
    const app = new App(slow, { today: () => TODAY, deadline: 300 });
    const { errors } = await app.ask(
      '{ path(from: "Maker", to: "One", through: ["chip:two"]) { length } }',
    );
    expect(errors?.[0]?.originalError).toMatchObject({
      code: "DEADLINE_EXCEEDED",
      message: expect.stringContaining("300 ms that an operation may take"),
    });
  });

  test("the end user of a shipment is explained, and not looked up for what asks for too much", async () => {
    let reads = 0;
    const counted = reading(engine(), async () => void (reads += 1));
    const app = new App(counted, { today: () => TODAY });
    const verdict = (selection: string): string =>
      `{ exportVerdict(chip: "One", destination: "CN", endUser: "Maker") { ${selection} } }`;
    const { extensions } = await app.ask(verdict("on"), {}, new Set(["explain"]));
    expect(extensions?.["explain"]).toHaveLength(2);
    reads = 0;
    const deep = "designedBy { nodes { designs { nodes { ".repeat(8);
    const ends = "} } } } ".repeat(8);
    const { errors } = await app.ask(verdict(`chip { ${deep} id ${ends} }`));
    expect(errors?.[0]?.originalError).toMatchObject({ code: "LIMIT_EXCEEDED" });
    expect(reads).toBe(0);
  });
});
