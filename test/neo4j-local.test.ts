import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openEngine } from "../src/engine/index.js";
import {
  neo4jStatus,
  startNeo4j,
  stopNeo4j,
  type RunningNeo4j,
  type StartOptions,
} from "../src/neo4j-local/index.js";
import { findJava, missingForJava } from "../src/neo4j-local/java.js";

const missing = missingForJava(await findJava());
const skipped = missing !== undefined && process.env["CHIPGRAPH_REQUIRE_NEO4J"] !== "1";
const note = skipped ? ` (not run: ${missing})` : "";

const MINUTES = 60_000;
const PASSWORD = "only-for-this-test";

describe.skipIf(skipped)(`a Neo4j of this machine${note}`, async () => {
  const folder = await mkdtemp(join(tmpdir(), "chipgraph-neo4j-"));
  const home = join(folder, "a home");
  const lines: string[] = [];
  const options: StartOptions = {
    home,
    boltPort: 27687,
    httpPort: 27474,
    password: PASSWORD,
    say: (line) => lines.push(line),
  };
  const one = { text: "RETURN 1 AS one", parameters: {} };
  let running: RunningNeo4j;

  afterAll(async () => {
    await stopNeo4j({ home });
    await rm(folder, { recursive: true, force: true });
  }, MINUTES);

  test("is not there before it is started", async () => {
    expect(await neo4jStatus({ home })).toBeUndefined();
    expect(await stopNeo4j({ home })).toBe(false);
  });

  test(
    "starts, says its URL alone on the last line, and answers",
    { timeout: 15 * MINUTES },
    async () => {
      running = await startNeo4j(options);
      expect(lines.at(-1)).toBe(running.url);
      expect(lines.at(-1)).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
      const engine = await openEngine({ url: running.url, password: PASSWORD });
      expect(await engine.read(one)).toEqual([[1]]);
      await engine.close();
      const browser = await fetch(running.browserUrl);
      expect(browser.status).toBe(200);
      await browser.body?.cancel();
    },
  );

  test("is found again by a second start and by its status", async () => {
    lines.length = 0;
    expect(await startNeo4j({ ...options, boltPort: 1, httpPort: 2 })).toEqual(running);
    expect(lines).toEqual([expect.stringMatching(/runs already/), expect.any(String), running.url]);
    expect(await neo4jStatus({ home })).toEqual(running.state);
  });

  test("refuses another password, in words", async () => {
    const starting = startNeo4j({ ...options, password: "another-password" });
    await expect(starting).rejects.toMatchObject({
      code: "ENGINE_UNAVAILABLE",
      message: expect.stringMatching(/another password.*CHIPGRAPH_PASSWORD/),
    });
    const engine = await openEngine({ url: running.url, password: "another-password" });
    await expect(engine.ping()).rejects.toMatchObject({
      code: "ENGINE_UNAVAILABLE",
      message: expect.stringMatching(/refused the user or the password.*CHIPGRAPH_PASSWORD/),
    });
    await engine.close();
    const unnamed = await openEngine({ url: running.url, password: PASSWORD, database: "nowhere" });
    await expect(unnamed.ping()).rejects.toMatchObject({
      code: "ENGINE_UNAVAILABLE",
      message: expect.stringMatching(/no database "nowhere".*CHIPGRAPH_DATABASE/),
    });
    await unnamed.close();
  });

  test(
    "stops and comes back; an engine that was open notices both and keeps working",
    { timeout: 5 * MINUTES },
    async () => {
      const engine = await openEngine({ url: running.url, password: PASSWORD });
      await engine.write([{ text: "CREATE (:Kept {id: 'a'})", parameters: {} }]);
      await Promise.all(Array.from({ length: 8 }, () => engine.read(one)));
      expect(await stopNeo4j({ home })).toBe(true);
      expect(await neo4jStatus({ home })).toBeUndefined();
      const down = { code: "ENGINE_UNAVAILABLE", message: expect.stringContaining(running.url) };
      await expect(engine.read(one)).rejects.toMatchObject(down);
      await expect(engine.ping()).rejects.toMatchObject(down);
      await expect(engine.write([one])).rejects.toMatchObject(down);
      const { bolt, http } = running.state.ports;
      await startNeo4j({ ...options, boltPort: bolt, httpPort: http });
      const kept = { text: "MATCH (n:Kept) RETURN n.id AS id", parameters: {} };
      expect(await Promise.all(Array.from({ length: 8 }, () => engine.read(kept)))).toEqual(
        Array.from({ length: 8 }, () => [["a"]]),
      );
      await engine.write([{ text: "MATCH (n:Kept) DELETE n", parameters: {} }]);
      expect(await engine.read(kept)).toEqual([]);
      await engine.close();
    },
  );
});
