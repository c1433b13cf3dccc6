import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, runCli } from "../support/run-cli.js";
import { ask, serve } from "../support/serve.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chipgraph-serve-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const EXCEEDING = `{
  chipsExceeding(reference: "H20", view: { documents: ["document:article-1", "document:article-2"] }) {
    chip { name designedBy { nodes { name } } }
    value
    claims { document { id } paragraph }
  }
}`;

test("the main question, over HTTP, from a file that is kept", async () => {
  const environment = { CHIPGRAPH_URL: `file:${join(folder, "graph")}` };
  const first = await serve(environment);
  const { status, body } = await ask(first, EXCEEDING);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    data: {
      chipsExceeding: [
        { chip: { name: "H200" }, value: 15840, claims: [{ paragraph: "P41" }] },
        { chip: { name: "Ascend 910C" }, value: 12032, claims: [{ paragraph: "P42" }] },
        { chip: { name: "Ascend 910B" }, value: 5120, claims: [{ paragraph: "P48" }] },
        { chip: { name: "Siyuan 590" }, value: 4493, claims: [{ paragraph: "P48" }] },
      ],
    },
  });

  const held = await runCli(["query", "{ chips { totalCount } }"], environment);
  expect(held.code).toBe(1);
  expect(held.errors).toContain("held by another process");
  expect(await first.stop()).toBe(0);

  const second = await serve(environment);
  expect((await ask(second, EXCEEDING)).body).toEqual(body);
  expect(await second.stop()).toBe(0);
});

test("errors carry their codes, explanations come on request", async () => {
  const served = await serve({ CHIPGRAPH_URL: "memory:" });
  const unknown = await ask(served, '{ chip(name: "H2O") { id } }');
  expect(unknown.body).toMatchObject({
    data: { chip: null },
    errors: [{ extensions: { code: "UNKNOWN_NAME" }, path: ["chip"] }],
  });
  const noFigure = await ask(
    served,
    '{ chipsExceeding(reference: "H20", view: { knownAt: "2025-12-09" }) { value } }',
  );
  expect(noFigure.body).toMatchObject({ errors: [{ extensions: { code: "NO_FIGURE" } }] });
  expect(JSON.stringify(noFigure.body)).toContain("H20 has no stated TPP");
  const tooMany = await ask(served, "{ chips(first: 501) { totalCount } }");
  expect(tooMany.body).toMatchObject({
    errors: [{ extensions: { code: "LIMIT_EXCEEDED", details: { count: 501, limit: 500 } } }],
  });
  const explained = await ask(served, '{ chip(name: "H20") { id } }', {
    "x-chipgraph-explain": "1",
  });
  expect(explained.body).toMatchObject({
    extensions: { explain: [{ field: "chip", parameters: { param0: "h20" } }] },
  });
  const plain = await ask(served, '{ chip(name: "H20") { id } }');
  expect(plain.body["extensions"]).toBeUndefined();
  await served.stop();
});

test("npm start ends when npm is told to", async () => {
  const npm = spawn("npm", ["start"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "17791", CHIPGRAPH_URL: "memory:", CHIPGRAPH_LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve) => {
    npm.stdout.on("data", (part: Buffer) => {
      if (part.toString().includes("GraphiQL")) resolve();
    });
  });
  const server = { url: "http://127.0.0.1:17791/" };
  expect((await ask(server, "{ chips { totalCount } }")).status).toBe(200);
  npm.kill("SIGTERM");
  const gone = async (): Promise<boolean> => {
    const answer = await ask(server, "{ chips { totalCount } }").catch(() => undefined);
    return answer === undefined;
  };
  await expect.poll(gone, { timeout: 10_000 }).toBe(true);
});
