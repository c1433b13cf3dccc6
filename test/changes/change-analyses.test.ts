import { GraphQLInt } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { App, declare } from "../../src/app.js";
import { openEngine, type Engine } from "../../src/engine/index.js";
import type { KnowledgeChange } from "../../src/ingest/index.js";
import { DESIGNS, TPP, claims, defineSchema, load, things } from "../ingest/toy-files.js";
import { startToyServer } from "../server/toy-server.js";
import { TODAY, record, figure } from "./toy-changes.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ url: "memory:" });
  await defineSchema(engine);
  await load(engine, [things, claims("a", DESIGNS, TPP)]);
});
afterAll(() => engine.close());

test("a further field of a change is worked out from what was held before and after, if asked", async () => {
  const declared = declare(() => ({
    standing: { type: GraphQLInt, description: "How many claims stand more than before." },
  }));
  const heard: KnowledgeChange[] = [];
  const standing = (change: KnowledgeChange): number => {
    heard.push(change);
    const count = ({ claims: held }: KnowledgeChange["before"]): number =>
      [...held.values()].filter(({ knownTo }) => knownTo === "9999-12-31").length;
    return count(change.after) - count(change.before);
  };
  const app = new App(engine, { today: () => TODAY, changeAnalyses: { standing } }, declared);
  const retract = (id: string, fields: string) =>
    app.ask(
      `mutation { retractClaims(ids: ["${id}"], reason: "It was wrong.") { ${fields} } }`,
      {},
      new Set(),
      { access: "editor" },
    );
  expect(await retract("claim:a1", "revision")).toEqual({
    data: { retractClaims: { revision: 3 } },
  });
  expect(heard).toEqual([]);
  expect(await retract("claim:a2", "standing")).toEqual({
    data: { retractClaims: { standing: -1 } },
  });
  expect(heard).toHaveLength(1);
  expect(heard[0]?.today).toBe(TODAY);
});

test("a fault in what follows from a change says that the change was made, and hides nothing of it", async () => {
  const fault = (): never => {
    throw new Error("secret");
  };
  const changeAnalyses = {
    contradictions: fault,
    verdicts: () => Promise.reject(new Error("two")),
  };
  const app = new App(engine, { today: () => TODAY, changeAnalyses });
  const { revision } = await record(app, "document:a", [figure("mine", "chip:two", 900)]);
  const server = await startToyServer({
    schema: app.declared.schema,
    createContext: () =>
      app.createContext({ requested: new Set(), extensions: new Map(), access: "editor" }),
  });
  const answer = await server.ask(
    `mutation { retractClaims(ids: ["claim:mine"], reason: "It was wrong.") {
       revision claims { withdrawn } contradictions { raised { id } } verdicts { gate } } }`,
  );
  expect(answer.data).toEqual({
    retractClaims: {
      revision: revision + 1,
      claims: { withdrawn: ["claim:mine"] },
      contradictions: null,
      verdicts: null,
    },
  });
  const made = `The change was made, and the graph has revision ${revision + 1}; only its`;
  expect(answer.errors).toMatchObject([
    {
      message: `${made} contradictions could not be worked out. Do not repeat it.`,
      path: ["retractClaims", "contradictions"],
      extensions: { code: "INTERNAL", details: { revision: revision + 1 } },
    },
    { message: `${made} verdicts could not be worked out. Do not repeat it.` },
  ]);
  expect(JSON.stringify(answer)).not.toContain("secret");
  expect(JSON.stringify(server.log)).toContain("secret");
});
