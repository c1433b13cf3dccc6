import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { EngineError } from "../../src/errors/index.js";
import { startToyServer } from "./toy-server.js";

const engine = { name: "neo4j", address: "bolt://db:7687" } as const;

describe("probes", () => {
  it("say alive and ready", async () => {
    const server = await startToyServer({ engine: { ...engine, ping: () => Promise.resolve() } });
    const alive = await fetch(`${server.url}healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: "alive" }]);
    const ready = await fetch(`${server.url}readyz`);
    expect(ready.headers.get("cache-control")).toBe("no-store");
    const body = { status: "ready", engine: "neo4j", address: "bolt://db:7687" };
    expect([ready.status, await ready.json()]).toEqual([200, body]);
  });

  it("tell why the database does not answer, in our words only", async () => {
    const ours = new EngineError(
      "ENGINE_UNAVAILABLE",
      "Neo4j at bolt://db:7687 does not answer",
      undefined,
      undefined,
    );
    for (const [error, reason] of [
      [ours, ours.message],
      [new Error("password wrong"), "The database does not answer."],
    ] as const) {
      const server = await startToyServer({
        engine: { ...engine, ping: () => Promise.reject(error) },
      });
      const response = await fetch(`${server.url}readyz`);
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ code: "ENGINE_UNAVAILABLE", reason });
      expect((await fetch(`${server.url}healthz`)).status).toBe(200);
    }
  });

  it("do not wait for a database that hangs", async () => {
    const server = await startToyServer({
      engine: { ...engine, ping: () => new Promise(() => {}) },
    });
    const response = await fetch(`${server.url}readyz`);
    expect(response.status).toBe(503);
  });
});

describe("starting", () => {
  it("listens while loading, refuses operations, and opens when ready", async () => {
    const server = await startToyServer({ state: "loading" });
    expect((await fetch(`${server.url}healthz`)).status).toBe(200);
    const probe = await fetch(`${server.url}readyz`);
    expect([probe.status, await probe.json()]).toMatchObject([
      503,
      { reason: expect.stringContaining("loaded") as string },
    ]);
    const refused = await server.post({ query: "{ hello }" });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: "ENGINE_UNAVAILABLE" } }],
    });
    server.setReady();
    expect((await fetch(`${server.url}readyz`)).status).toBe(200);
    expect(await server.ask("{ hello }")).toEqual({ status: 200, data: { hello: "world" } });
  });

  it("on a taken port fails in words", async () => {
    const server = await startToyServer();
    const port = Number(new URL(server.url).port);
    await expect(startToyServer({ port })).rejects.toThrow(
      `Port ${port} is in use; PORT chooses another.`,
    );
  });
});

describe("stopping", () => {
  it("finishes a slow request, takes no new ones, and ends idle connections", async () => {
    const server = await startToyServer();
    const idle = connect(Number(new URL(server.url).port), "localhost");
    await once(idle, "connect");
    const slow = server.ask("{ slow(milliseconds: 300) }");
    await wait(100);
    const start = performance.now();
    const stopped = server.stop();
    await wait(20);
    await expect(fetch(`${server.url}healthz`)).rejects.toThrow("fetch failed");
    expect(await slow).toEqual({ status: 200, data: { slow: "done" } });
    await stopped;
    expect(performance.now() - start).toBeLessThan(5_000);
    idle.destroy();
  });

  it("gives up on a request past the deadline", async () => {
    const server = await startToyServer({ stopDeadline: 100 });
    const slow = server.ask("{ slow(milliseconds: 5000) }").catch((error: unknown) => error);
    await wait(100);
    const start = performance.now();
    await server.stop();
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(await slow).toBeInstanceOf(TypeError);
  });

  it("may be asked for twice", async () => {
    const server = await startToyServer();
    expect(await Promise.all([server.stop(), server.stop()])).toEqual([undefined, undefined]);
  });
});
