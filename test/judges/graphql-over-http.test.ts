import { serverAudits, type AuditResult } from "graphql-http";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp, type App } from "../../src/app.js";
import { startServer, type RunningServer } from "../../src/server/index.js";

/** Plain GETs, which the audits let a server refuse (MAY). */
const PLAIN_GETS = ["5A70", "D6D5", "6A70"];

let app: App;
let server: RunningServer;

beforeAll(async () => {
  app = await openApp({ settings: { url: "memory:" } });
  server = await startServer({
    schema: app.declared.schema,
    execute: app.execute,
    createContext: ({ requested, access }) => {
      const extensions = new Map<string, unknown>();
      return { ...app.createContext({ requested, extensions, access }), extensions };
    },
    answerScope: () => app.answerScope(),
    keptAnswers: { bytes: 1_000_000, seconds: 3600 },
    engine: app.engine,
    port: 0,
    host: "127.0.0.1",
    origins: [],
    webRoot: "/nowhere",
    logger: pino({ level: "silent" }),
  });
});
afterAll(async () => {
  await server.stop();
  await app.close();
});

/** Fetches as a client that knows the guard against foreign pages: its GETs carry the header. */
async function fetchAsClient(url: string, request: RequestInit = {}): Promise<Response> {
  if (request.method === "POST") return await fetch(url, request);
  const headers = { ...(request.headers as object), "graphql-require-preflight": "1" };
  return await fetch(url, { ...request, headers });
}

/** Runs all audits, one after the other; gives those that are not ok, each with why. */
async function audit(fetchFn: unknown): Promise<readonly string[]> {
  const audits = serverAudits({ url: `${server.url}graphql`, fetchFn });
  expect(audits).toHaveLength(61);
  const results: AuditResult[] = [];
  // In order, so that an answer that is kept is what later audits get.
  for (const each of audits) results.push(await each.fn());
  return results.flatMap((result) =>
    result.status === "ok" ? [] : [`${result.id} ${result.name}: ${result.reason}`],
  );
}

describe("GraphQL over HTTP of the served schema, as graphql-http audits it", () => {
  test("all audits are ok for a client that sends the guard's header with its GETs", async () => {
    expect(await audit(fetchAsClient)).toEqual([]);
  });

  test("without the header, plain GETs are refused and nothing else is amiss", async () => {
    const amiss = await audit(fetch);
    expect(amiss.map((line) => line.slice(0, 4)).sort()).toEqual([...PLAIN_GETS].sort());
  });
});
