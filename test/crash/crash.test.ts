import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { openEngine, type EngineSettings } from "../../src/engine/index.js";
import { emptyGraph } from "../engine/engines-under-test.js";
import { ROOT } from "../support/run-cli.js";
import { exported, start, steadyApp, step } from "./steps.js";

const KILLS = 50;

/** The processes that get ready while others work and die. */
const AHEAD = 2;

/** Milliseconds after a step or a write has begun, within which a process is killed. */
const LATEST = { begun: 60, writing: 15 } as const;

const NEO4J_URL = process.env["CHIPGRAPH_TEST_NEO4J_URL"];
const NEO4J_REQUIRED = process.env["CHIPGRAPH_REQUIRE_NEO4J"] === "1";
const NEO4J: EngineSettings = {
  url: NEO4J_URL,
  user: "neo4j",
  password: process.env["CHIPGRAPH_TEST_NEO4J_PASSWORD"] ?? "chipgraph-local",
};

interface Told {
  readonly event: "ready" | "begun" | "writing" | "done";
  readonly revision?: number;
}

/** The folder of the writer as one file: it starts more than twice as fast as from its sources. */
let program = "";

beforeAll(async () => {
  await mkdir(join(ROOT, "dist"), { recursive: true });
  program = await mkdtemp(join(ROOT, "dist", "crash-"));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    build: {
      ssr: "test/crash/writer.ts",
      outDir: program,
      rollupOptions: { output: { entryFileNames: "writer.mjs" } },
    },
  });
});
afterAll(() => rm(program, { recursive: true, force: true }));

/** A process that changes a graph when it is told which. */
class Writer {
  readonly #child: ChildProcess = spawn(process.execPath, [join(program, "writer.mjs")], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  readonly #heard: Told[] = [];
  readonly #ended = new Promise<void>((resolve) => {
    this.#child.once("exit", () => resolve());
  });
  #errors = "";

  constructor() {
    this.#child.on("message", (told) => this.#heard.push(told as Told));
    this.#child.stderr?.on("data", (part: Buffer) => (this.#errors += part.toString()));
  }

  /** Waits until something has been told so many times; gives the last of it. */
  async told(event: Told["event"], times = 1): Promise<Told> {
    const heard = (): Told[] => this.#heard.filter((told) => told.event === event);
    while (heard().length < times) {
      if (this.#child.exitCode !== null) throw new Error(`The writer ended: ${this.#errors}`);
      await new Promise<void>((resolve) => {
        const listen = (): void => {
          this.#child.off("message", listen).off("exit", listen);
          resolve();
        };
        this.#child.on("message", listen).on("exit", listen);
      });
    }
    return heard()[times - 1] as Told;
  }

  /** Lets it work on a graph. */
  begin(settings: EngineSettings): void {
    this.#child.send(settings);
  }

  /** Kills it; gives the last revision that it knew to be written. */
  async kill(): Promise<number | undefined> {
    this.#child.kill("SIGKILL");
    await this.#ended;
    if (this.#errors !== "") throw new Error(`The writer complained: ${this.#errors}`);
    return this.#heard.findLast(({ event }) => event === "done")?.revision;
  }
}

/** Gives what the graph is to hold at a revision, from one that nobody kills. */
function expectations(app: App): (revision: number) => Promise<readonly string[]> {
  const states = new Map<number, readonly string[]>();
  return async (revision) => {
    for (;;) {
      const state = await exported(app);
      states.set(state.revision, state.content);
      if (state.revision >= revision) break;
      await step(app, state.revision);
    }
    return states.get(revision) ?? [];
  };
}

const opened: App[] = [];
const writers: Writer[] = [];

async function open(settings: EngineSettings): Promise<App> {
  const app = steadyApp(await openEngine(settings), opened[0]?.declared);
  opened.push(app);
  return app;
}

/** Kills fifty writers of a graph; gives how many graphs were as before a step, and as after it. */
async function kills(
  settings: EngineSettings,
): Promise<{ readonly before: number; readonly after: number }> {
  const reference = await open({ url: "memory:" });
  await start(reference);
  const expected = expectations(reference);
  const first = await open(settings);
  await emptyGraph(first.engine);
  await start(first);
  await first.close();

  const spawnWriter = (): void => {
    writers.push(new Writer());
  };
  for (let ahead = 0; ahead < AHEAD; ahead += 1) spawnWriter();
  const found = { before: 0, after: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    spawnWriter();
    const writer = writers.shift() as Writer;
    await writer.told("ready");
    writer.begin(settings);
    const event = kill % 2 === 0 ? "begun" : "writing";
    await writer.told(event, 1 + (kill % 3));
    await sleep(Math.random() * LATEST[event]);
    const written = await writer.kill();

    const app = await open(settings);
    const { revision, content } = await exported(app);
    await app.close();
    // What it was told to be written is there; at most the next step is there as well.
    if (written !== undefined) expect([written, written + 1]).toContain(revision);
    expect(content, `after kill ${kill + 1}, revision ${revision}`).toEqual(
      await expected(revision),
    );
    found[revision === written ? "before" : "after"] += 1;
  }
  return found;
}

afterEach(async () => {
  await Promise.all(writers.splice(0).map((writer) => writer.kill()));
  await Promise.all(opened.splice(0).map((app) => app.close()));
});

describe("a process that is killed while it changes a graph leaves a state before or after", () => {
  test("embedded, in a file", { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "chipgraph-crash-"));
    try {
      const { before, after } = await kills({ url: `file:${join(folder, "graph")}` });
      expect(before + after).toBe(KILLS);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  const title = NEO4J_URL === undefined ? "not run: no Neo4j (npm run neo4j)" : "neo4j";
  test.skipIf(NEO4J_URL === undefined && !NEO4J_REQUIRED)(title, { timeout: 300_000 }, async () => {
    const { before, after } = await kills(NEO4J);
    expect(before + after).toBe(KILLS);
  });
});
