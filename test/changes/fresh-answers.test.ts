import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { openEngine } from "../../src/engine/index.js";
import { RevisionWatch, touch } from "../../src/ingest/index.js";
import { startServer, type RunningServer } from "../../src/server/index.js";
import { DESIGNS, TPP, claims, defineSchema, load, things } from "../ingest/toy-files.js";
import { appOver } from "./toy-changes.js";

const KEY = "a-key-that-is-long-enough";
const CLAIMS = "{ claims { totalCount } }";

let app: App;
let server: RunningServer;

beforeAll(async () => {
  const engine = await openEngine({ url: "memory:" });
  await defineSchema(engine);
  await load(engine, [things, claims("a", DESIGNS, TPP)]);
  app = appOver(engine);
  server = await startServer({
    schema: app.declared.schema,
    execute: app.execute,
    createContext: ({ requested, access }) =>
      app.createContext({ requested, access, extensions: new Map() }),
    answerScope: () => app.answerScope(),
    keptAnswers: { bytes: 1_000_000, seconds: 3600 },
    engine: app.engine,
    port: 0,
    host: "127.0.0.1",
    origins: [],
    editorKey: KEY,
    webRoot: "/nowhere",
    logger: pino({ level: "silent" }),
  });
});
afterAll(async () => {
  await server.stop();
  await app.close();
});

async function ask(query: string): Promise<string> {
  const response = await fetch(`${server.url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

describe("kept answers and writes", () => {
  test("an answer that is kept is not given out after a write of ours", async () => {
    const before = await ask(CLAIMS);
    expect(await ask(CLAIMS)).toBe(before);
    await ask('mutation { retractClaims(ids: ["claim:a2"], reason: "Wrong.") { revision } }');
    expect(await ask(CLAIMS)).not.toBe(before);
  });

  test("what goes around us is seen after a touch", async () => {
    const { model } = app.declared;
    const before = await app.answerScope();
    expect(await app.answerScope()).toBe(before);
    const revision = await touch(app.engine, model);
    expect(await app.answerScope()).toMatch(new RegExp(`^${revision} `, "u"));
  });

  test("the revision is read once a second at most, and again after a write", async () => {
    let reads = 0;
    let now = 0;
    const engine = {
      ...app.engine,
      read: (...given: Parameters<typeof app.engine.read>) => {
        reads += 1;
        return app.engine.read(...given);
      },
    };
    const watch = new RevisionWatch(engine, app.declared.model, () => now);
    await Promise.all([watch.current(), watch.current(), watch.current()]);
    now = 999;
    await watch.current();
    expect(reads).toBe(1);
    now = 1000;
    await watch.current();
    expect(reads).toBe(2);
    watch.forget();
    await watch.current();
    expect(reads).toBe(3);
  });

  test("a revision read before a write does not count after it", async () => {
    const { model } = app.declared;
    const watch = new RevisionWatch(app.engine, model);
    const early = watch.current();
    const revision = await touch(app.engine, model);
    watch.forget();
    await early;
    expect(await watch.current()).toBe(revision);
  });
});
