import { once } from "node:events";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { engineSettings, openEngine } from "../../src/engine/index.js";

afterEach(() => vi.restoreAllMocks());

test("settings come from the environment, with Neo4j's own names as defaults", () => {
  expect(engineSettings({})).toEqual({
    url: undefined,
    user: "neo4j",
    password: undefined,
    database: "neo4j",
  });
  expect(
    engineSettings({
      CHIPGRAPH_URL: " memory: ",
      CHIPGRAPH_USER: "reader",
      CHIPGRAPH_PASSWORD: "secret",
      CHIPGRAPH_DATABASE: "chips",
    }),
  ).toEqual({ url: "memory:", user: "reader", password: "secret", database: "chips" });
  expect(engineSettings({ CHIPGRAPH_URL: "" }).url).toBeUndefined();
});

test("without a URL the graph is kept in .chipgraph/graph of the current folder", async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "chipgraph-open-")));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  const engine = await openEngine();
  expect(engine).toMatchObject({
    name: "embedded",
    address: `file:${join(folder, ".chipgraph/graph")}`,
  });
  await engine.ping();
  await engine.close();
  const again = await openEngine({ url: "file:.chipgraph/graph" });
  expect(again.address).toBe(engine.address);
  await again.close();
  const asUrl = await openEngine({ url: `file://${folder}/.chipgraph/graph` });
  expect(asUrl.address).toBe(engine.address);
  await asUrl.close();
  await rm(folder, { recursive: true });
});

test("graphs in memory are apart from each other", async () => {
  const [one, other] = await Promise.all([
    openEngine({ url: "memory:" }),
    openEngine({ url: "memory:" }),
  ]);
  await one.write([{ text: "CREATE (:Thing)", parameters: {} }]);
  expect(await other.read({ text: "MATCH (n) RETURN count(n) AS n", parameters: {} })).toEqual([
    [0],
  ]);
  expect(one.address).toBe("memory:");
  await Promise.all([one.close(), other.close()]);
});

test.each(["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])(
  "%s:// opens Neo4j, and its address tells no password",
  async (scheme) => {
    const engine = await openEngine({ url: `${scheme}://me:s%40cret@db.example:7687` });
    expect(engine).toMatchObject({ name: "neo4j", address: `${scheme}://db.example:7687` });
    await engine.close();
  },
);

test.each([
  "bolt://me:s@cret@db.example:7687",
  "bolt://me:a/s@cret/b@db.example:7687",
  "bolt://me:50%secret@db.example:7687",
])("%s opens Neo4j, although nobody encoded the password", async (url) => {
  const engine = await openEngine({ url });
  expect(engine.address).toBe("bolt://db.example:7687");
  await engine.close();
});

test.each([
  "localhost:7687",
  "http://me:p@a/secret@localhost:7474",
  "me:secret@localhost:7687",
  "http://me:secret@localhost:7474",
  "blot://localhost",
  "file:",
  "file:folder/",
  "memory:x",
  "graph",
  "file://folder/graph",
])("%s is refused with a list of what would be right", async (url) => {
  const opening = openEngine({ url });
  await expect(opening).rejects.toMatchObject({
    name: "EngineError",
    code: "ENGINE_UNAVAILABLE",
    message: expect.stringMatching(/file:PATH[^]*memory:[^]*bolt:[^]*neo4j:/),
  });
  await expect(opening).rejects.not.toThrow(/secret/);
});

test.each(["bolt://", "bolt://me:secret@host?x=1"])("%s is refused as no address", async (url) => {
  const opening = openEngine({ url });
  await expect(opening).rejects.toMatchObject({
    code: "ENGINE_UNAVAILABLE",
    message: expect.stringMatching(/not the address of a Neo4j/),
  });
  await expect(opening).rejects.not.toThrow(/secret/);
});

test("a Neo4j that takes the connection and says nothing fails a ping within its timeout", async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const engine = await openEngine({ url: `bolt://127.0.0.1:${port}` });
  const begun = performance.now();
  await expect(engine.ping({ timeout: 100 })).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
  expect(performance.now() - begun).toBeLessThan(2_000);
  for (const socket of sockets) socket.destroy();
  await engine.close();
  silent.close();
});

test("a Neo4j that is not there fails each use, with its address and no password", async () => {
  const engine = await openEngine({ url: "bolt://me:secret@127.0.0.1:9" });
  const problem = {
    name: "EngineError",
    code: "ENGINE_UNAVAILABLE",
    message: expect.stringMatching(
      /^Neo4j at bolt:\/\/127\.0\.0\.1:9 does not answer \(connect ECONNREFUSED/,
    ),
  };
  await expect(engine.ping()).rejects.toMatchObject(problem);
  await expect(engine.write([{ text: "CREATE (:Thing)", parameters: {} }])).rejects.toMatchObject(
    problem,
  );
  await expect(
    engine.defineSchema(["CREATE INDEX x IF NOT EXISTS FOR (n:X) ON (n.x)"]),
  ).rejects.toMatchObject(problem);
  await engine.close();
});
