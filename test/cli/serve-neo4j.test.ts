import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startNeo4j, stopNeo4j } from "../../src/neo4j-local/index.js";
import { startCli } from "../support/run-cli.js";
import { ask, serve } from "../support/serve.js";

const BOLT = 17_787;
const PASSWORD = "chipgraph-local";
const runs = (command: string): boolean =>
  spawnSync(command, ["-version"], { stdio: "ignore" }).status === 0;
const canRun = runs("java") && runs("mvn");
const required = process.env["CHIPGRAPH_REQUIRE_NEO4J"] === "1";

let folder: string;
const start = (): Promise<unknown> =>
  startNeo4j({
    home: join(folder, "neo4j"),
    boltPort: BOLT,
    httpPort: BOLT + 1,
    password: PASSWORD,
    say: () => {},
  });

const environment = {
  CHIPGRAPH_URL: `bolt://127.0.0.1:${BOLT}`,
  CHIPGRAPH_PASSWORD: PASSWORD,
};

async function until(holds: () => Promise<boolean>, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await holds()) return true;
    await sleep(300);
  }
  return false;
}

const unless = canRun || required ? "" : " (not run: no Java and Maven)";
describe.skipIf(unless !== "")(`a server whose Neo4j comes and goes${unless}`, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "chipgraph-neo4j-"));
  });
  afterAll(async () => {
    await stopNeo4j({ home: join(folder, "neo4j") });
    await rm(folder, { recursive: true, force: true });
  });

  test("waits for it in words, unready; then loads, loses it, and recovers by itself", async () => {
    const waiting = startCli(["serve", "--port", "17790", "--host", "127.0.0.1"], environment);
    let said = "";
    waiting.stderr?.on("data", (part: Buffer) => (said += part.toString()));
    const ready = async (): Promise<number> =>
      (await fetch("http://127.0.0.1:17790/readyz").catch(() => undefined))?.status ?? 0;
    expect(await until(async () => (await ready()) === 503, 20)).toBe(true);
    expect(await until(async () => said.includes("Trying again"), 20)).toBe(true);
    expect(said).toContain(`127.0.0.1:${BOLT}`);
    expect(said).not.toContain(PASSWORD);

    await start();
    expect(await until(async () => (await ready()) === 200, 60)).toBe(true);
    const server = { url: "http://127.0.0.1:17790/" };
    const count = "{ chips { totalCount } }";
    expect((await ask(server, count)).body).toEqual({ data: { chips: { totalCount: 58 } } });

    await stopNeo4j({ home: join(folder, "neo4j") });
    const lost = await ask(server, count);
    expect(lost.body).toMatchObject({ errors: [{ extensions: { code: "ENGINE_UNAVAILABLE" } }] });
    expect(await ready()).toBe(503);

    await start();
    const recovered = async (): Promise<boolean> =>
      (await ask(server, count)).body["errors"] === undefined;
    expect(await until(recovered, 30)).toBe(true);
    const closed = new Promise((resolve) => {
      waiting.once("close", resolve);
    });
    waiting.kill("SIGTERM");
    await closed;

    const embedded = await serve({ CHIPGRAPH_URL: "memory:" });
    const neo4j = await serve(environment);
    const question = `{ chipsExceeding(reference: "H20", view: {documents: ["document:article-1", "document:article-2"]}) { chip { name nameZh designedBy { nodes { name } } } value unit ratio claims { document { id } paragraph } } }`;
    expect(JSON.stringify((await ask(neo4j, question)).body)).toBe(
      JSON.stringify((await ask(embedded, question)).body),
    );
    await Promise.all([embedded.stop(), neo4j.stop()]);
  }, 180_000);
});
