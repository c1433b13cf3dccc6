import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { openEngine } from "../../src/engine/index.js";
import { startServer, type RunningServer } from "../../src/server/index.js";
import { DESIGNS, TPP, claims, defineSchema, load, things } from "../ingest/toy-files.js";
import { appOver, figure } from "./toy-changes.js";

const KEY = "a key that is long enough".replaceAll(" ", "-");

let app: App;
let server: RunningServer;
let closed: RunningServer;

function serve(editorKey: string | undefined): Promise<RunningServer> {
  return startServer({
    schema: app.declared.schema,
    execute: app.execute,
    createContext: ({ requested, access }) =>
      app.createContext({ requested, access, extensions: new Map() }),
    engine: app.engine,
    port: 0,
    host: "127.0.0.1",
    origins: [],
    editorKey,
    webRoot: "/nowhere",
    logger: pino({ level: "silent" }),
  });
}

beforeAll(async () => {
  const engine = await openEngine({ url: "memory:" });
  await defineSchema(engine);
  await load(engine, [things, claims("a", DESIGNS, TPP)]);
  app = appOver(engine);
  server = await serve(KEY);
  closed = await serve(undefined);
});
afterAll(async () => {
  await server.stop();
  await closed.stop();
  await app.close();
});

const RETRACT =
  'mutation { retractClaims(ids: ["claim:a2"], reason: "It was wrong.") { revision } }';

async function ask(
  of: RunningServer,
  query: string,
  authorization?: string,
  variables: object = {},
): Promise<{ readonly data?: unknown; readonly errors?: readonly unknown[] }> {
  const response = await fetch(`${of.url}graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { readonly data?: unknown };
}

const refused = (code: string, message: RegExp) => ({
  data: null,
  errors: [{ message: expect.stringMatching(message), extensions: { code } }],
});

describe("who may change the graph over HTTP", () => {
  test("nobody where no key is set; the sentence names the setting", async () => {
    for (const authorization of [undefined, "Bearer ", `Bearer ${KEY}`]) {
      expect(await ask(closed, RETRACT, authorization)).toMatchObject(
        refused("FORBIDDEN", /CHIPGRAPH_EDITOR_KEY/u),
      );
    }
  });

  test("nobody without the key, or with another", async () => {
    expect(await ask(server, RETRACT)).toMatchObject(
      refused("UNAUTHENTICATED", /need the editor key.*authorization: Bearer/u),
    );
    for (const authorization of ["Bearer ", `Bearer ${KEY}x`, "Bearer x", `Basic ${KEY}`, KEY]) {
      expect(await ask(server, RETRACT, authorization), authorization).toMatchObject(
        refused("UNAUTHENTICATED", /not the editor key/u),
      );
    }
    const { data } = await ask(server, '{ chip(id: "chip:one") { tpp } }');
    expect(data).toEqual({ chip: { tpp: 5120 } });
  });

  test("everybody may ask, whatever they send", async () => {
    const { data } = await ask(server, '{ chip(id: "chip:one") { name } }', "Bearer x");
    expect(data).toEqual({ chip: { name: "One" } });
  });

  test("mutations are in the schema for all", async () => {
    const { data } = await ask(server, '{ __type(name: "Mutation") { fields { name } } }');
    expect(data).toEqual({
      __type: {
        fields: ["recordClaims", "retractClaims", "retractDocument"].map((name) => ({ name })),
      },
    });
  });

  test("GET never changes anything", async () => {
    const address = `${server.url}graphql?query=${encodeURIComponent(RETRACT)}`;
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${KEY}`, "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  test("an editor may, and is told all mistakes with their places", async () => {
    const record = `mutation ($input: RecordClaimsInput!) {
      recordClaims(input: $input) { figures { entity { name } after } }
    }`;
    const input = {
      document: { id: "document:a" },
      claims: [figure("c1", "Too", 0), figure("c2", "Two", 900)],
    };
    expect(await ask(server, record, `Bearer ${KEY}`, { input })).toMatchObject({
      data: null,
      errors: [
        {
          path: ["recordClaims"],
          extensions: {
            code: "BAD_USER_INPUT",
            details: {
              mistakes: [
                { path: ["input", "claims", 0, "value"] },
                { path: ["input", "claims", 0, "subject"] },
              ],
            },
          },
        },
      ],
    });
    const sound = { ...input, claims: input.claims.slice(1) };
    expect(await ask(server, record, `bearer ${KEY}`, { input: sound })).toEqual({
      data: { recordClaims: { figures: [{ entity: { name: "Two" }, after: 900 }] } },
    });
    const { data } = await ask(server, '{ chip(id: "chip:two") { tpp } }');
    expect(data).toEqual({ chip: { tpp: 900 } });
  });

  test("what the schema refuses names its place too", async () => {
    const { errors } = await ask(
      server,
      "mutation ($input: RecordClaimsInput!) { recordClaims(input: $input) { revision } }",
      `Bearer ${KEY}`,
      {
        input: {
          document: { id: "document:a" },
          claims: [{ ...figure("c3", "Two", 1), kind: "X" }],
        },
      },
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('"input.claims[0].kind"'),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });
});
