import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, runCli } from "../support/run-cli.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chipgraph-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const MEMORY = { CHIPGRAPH_URL: "memory:" };

describe("chipgraph --help", () => {
  const commands = ["serve", "import", "attach", "verify", "generate", "query", "neo4j"];
  for (const command of commands) {
    test(`${command} explains itself`, async () => {
      const { code, output } = await runCli([command, "--help"]);
      expect(code).toBe(0);
      expect(output).toContain(`Usage: chipgraph ${command}`);
    });
  }

  test("an unknown command is refused with what was meant", async () => {
    const { code, errors } = await runCli(["serv"]);
    expect(code).toBe(2);
    expect(errors).toContain("serve");
  });
});

describe("chipgraph query", () => {
  test("answers from an empty graph after loading it", async () => {
    const { code, output } = await runCli(
      ["query", '{ chip(name: "升腾910C") { name tpp } }'],
      MEMORY,
    );
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({ data: { chip: { name: "Ascend 910C", tpp: 12800 } } });
  });

  test("reads the operation from standard input, takes variables, explains", async () => {
    const operation = "query Q($name: String!) { chip(name: $name) { id } }";
    const values = ["query", "--variables", '{"name": "H20"}', "--explain"];
    const { output } = await runCli(values, MEMORY, operation);
    const answer = JSON.parse(output) as { extensions: { explain: { statement: string }[] } };
    expect(answer).toMatchObject({ data: { chip: { id: "chip:h20" } } });
    expect(answer.extensions.explain[0]?.statement).toContain("MATCH");
  });

  test("fails when the answer has errors, and when variables are no JSON", async () => {
    expect((await runCli(["query", "{ nothing }"], MEMORY)).code).toBe(1);
    const { code, errors } = await runCli(["query", "--variables", "x", "{ chip { id } }"], MEMORY);
    expect(code).toBe(1);
    expect(errors).toContain("--variables takes a JSON object");
  });
});

describe("chipgraph import", () => {
  test("checks the project's own data", async () => {
    const { code, output } = await runCli(["import", "--check"]);
    expect(code).toBe(0);
    expect(output).toContain("no mistakes");
  });

  test("names the file and line of every mistake, and writes nothing", async () => {
    const data = join(folder, "data");
    await cp(join(ROOT, "data"), data, { recursive: true });
    const path = join(data, "documents", "article-2.yaml");
    const text = await readFile(path, "utf8");
    const spoiled = text
      .replace("predicate: TPP\n", "predicate: TPPP\n")
      .replace("subject: chip:h20\n", "subject: chip:h2O\n");
    expect(spoiled).not.toBe(text);
    await writeFile(path, spoiled);
    const { code, errors } = await runCli(["import", data], {
      CHIPGRAPH_URL: `file:${join(folder, "graph")}`,
    });
    expect(code).toBe(1);
    expect(errors).toMatch(/article-2\.yaml:\d+: .*TPPP.*Did you mean "TPP"/u);
    expect(errors).toMatch(/article-2\.yaml:\d+: .*chip:h2O.*Did you mean .*chip:h20/u);
  });

  test("a second import changes nothing", async () => {
    const environment = { CHIPGRAPH_URL: `file:${join(folder, "twice")}` };
    const first = await runCli(["import"], environment);
    expect(first.output).toMatch(/revision \d+/u);
    const second = await runCli(["import"], environment);
    expect(second.output).toContain("0 nodes and 0 edges written, 0 removed");
    const revision = /revision (\d+)/u;
    expect(revision.exec(second.output)?.[1]).toBe(revision.exec(first.output)?.[1]);
  });
});

describe("chipgraph generate", () => {
  test("--check finds the committed files in step", async () => {
    const { code, output } = await runCli(["generate", "--check"]);
    expect(output).toContain("in step");
    expect(code).toBe(0);
  });
});

describe("chipgraph with a wrong address", () => {
  test("says what CHIPGRAPH_URL may be", async () => {
    const { code, errors } = await runCli(["query", "{ chips { totalCount } }"], {
      CHIPGRAPH_URL: "mysql://localhost",
    });
    expect(code).toBe(1);
    expect(errors).toContain("memory:");
  });
});
