import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openEngine, type Engine } from "../../src/engine/index.js";
import { statement } from "./statement.js";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chipgraph-embedded-"));
  file = join(folder, "made", "for it", "graph");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (): Promise<Engine> => openEngine({ url: `file:${file}` });
const count = statement("MATCH (n:Thing) RETURN count(n) AS n, max(n.i) AS i");

test("a file keeps data, numbers and constraints from one opening to the next", async () => {
  const first = await open();
  expect(first.address).toBe(`file:${file}`);
  await first.defineSchema([
    "CREATE CONSTRAINT thing IF NOT EXISTS FOR (n:Thing) REQUIRE n.i IS UNIQUE",
  ]);
  await first.write([
    statement("CREATE (:Thing {i: 1, float: toFloat($x), name: $name})", { x: 3, name: "昇腾" }),
  ]);
  await first.close();
  const second = await open();
  expect(
    await second.read(
      statement("MATCH (n:Thing) RETURN n.i AS i, n.float / 2 AS half, n.name AS name"),
    ),
  ).toEqual([[1, 1.5, "昇腾"]]);
  await expect(second.write([statement("CREATE (:Thing {i: 1})")])).rejects.toMatchObject({
    code: "INTERNAL",
  });
  await second.close();
});

test("a read that is under way when the engine closes still answers", async () => {
  const engine = await open();
  const reading = engine.read(statement("UNWIND range(1, 500000) AS i RETURN count(i) AS n"));
  await engine.close();
  expect(await reading).toEqual([[500000]]);
});

test("a file held by another process is refused in words; what that one wrote outlives kill -9", async () => {
  const holder = startHolder();
  try {
    const acknowledged = await linesUntil(holder, 50);
    await expect(open()).rejects.toMatchObject({
      name: "EngineError",
      code: "ENGINE_UNAVAILABLE",
      message: expect.stringMatching(
        /held by another process.*Stop that one.*running server.*CHIPGRAPH_URL/,
      ),
    });
    await expect(open()).rejects.toThrow(file);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    const engine = await open();
    const [[n, i]] = (await engine.read(count)) as [[number, number]];
    expect(n).toBeGreaterThanOrEqual(acknowledged);
    expect(i).toBe(n);
    await engine.write([statement("CREATE (:Thing {i: $i})", { i: n + 1 })]);
    await engine.close();
  } finally {
    holder.kill("SIGKILL");
  }
});

test("a file that is no graph, or a folder, is refused in words and left as it is", async () => {
  const other = join(folder, "other");
  await writeFile(other, "not a graph");
  const problem = {
    code: "ENGINE_UNAVAILABLE",
    message: expect.stringMatching(/is not a graph of chipgraph/),
  };
  await expect(openEngine({ url: `file:${other}` })).rejects.toMatchObject(problem);
  await expect(openEngine({ url: `file:${folder}` })).rejects.toMatchObject(problem);
  await expect(openEngine({ url: `file:${other}/below` })).rejects.toMatchObject({
    code: "ENGINE_UNAVAILABLE",
    message: expect.stringMatching(/cannot be opened/),
  });
});

/** Another process that writes one Thing after another, printing each once it is acknowledged. */
function startHolder(): ChildProcess {
  const source = `
    import { openEngine } from "./src/engine/index.ts";
    const engine = await openEngine({ url: process.argv[1] });
    for (let i = 1; ; i += 1) {
      await engine.write([{ text: "CREATE (:Thing {i: $i})", parameters: { i } }]);
      console.log(i);
    }`;
  const options = ["--import", "tsx", "--input-type=module", "--eval", source, `file:${file}`];
  return spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
}

/** Waits for the number to be printed; keeps reading, for a closed pipe would end the other process. */
function linesUntil(holder: ChildProcess, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    holder.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const last = Number(text.slice(0, text.lastIndexOf("\n")).split("\n").at(-1));
      if (last >= wanted) resolve(last);
    });
    holder.on("exit", () => reject(new Error(`The other process ended early after: ${text}`)));
  });
}
