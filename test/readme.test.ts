import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse, print, type ExecutionResult } from "graphql";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openApp, type App } from "../src/app.js";
import { neo4jCommand } from "../src/cli/commands/neo4j.js";
import { main } from "../src/cli/main.js";
import { PALETTE } from "../src/emit/palette.js";
import { ChipgraphError } from "../src/errors/index.js";
import type { Explanation } from "../src/graph/index.js";
import { readDataFiles, validateFiles } from "../src/ingest/index.js";
import { startServer, type RunningServer } from "../src/server/index.js";
import { questions } from "../src/web/graphiql/questions.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TODAY = "2026-11-25";
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";

const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const readme = text("README.md");

/** The blocks of a document in a language, with what stands in them. */
function blocks(language: string, document = readme): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gmu");
  return [...document.matchAll(fence)].map(([, content = ""]) => content);
}

const QUERY = /^```graphql\n([\s\S]*?)^```\n\n```json\n([\s\S]*?)^```$/gmu;

/** Each query with the answer that a document gives right after it. */
function queriesOf(document: string): readonly { readonly query: string; answer: string }[] {
  return [...document.matchAll(QUERY)].map(([, query = "", answer = ""]) => ({ query, answer }));
}

const queries = queriesOf(readme);

/** The documents whose queries are asked, and how many of them there are at least. */
const ASKED = { "README.md": 7, "docs/evidence.md": 3, "docs/rules.md": 1 } as const;

/** A mutation that curl sends, with the answer that README gives right after it. */
const CHANGE = /-d '(\{"query": "mutation .*\})'\n```\n\n```json\n([\s\S]*?)^```$/mu;
const [, changeBody = "", changeAnswer = ""] = CHANGE.exec(readme) ?? [];

/** An answer as a client gets it, without the places and facts of its errors. */
function answerOf({ data, errors }: ExecutionResult): unknown {
  if (errors === undefined) return { data };
  const told = errors.map(({ message, path, originalError }) => ({
    message,
    path,
    extensions: { code: originalError instanceof ChipgraphError ? originalError.code : undefined },
  }));
  return { errors: told, data };
}

/** Writes JSON with whatever fits on one line on one line. */
function layOut(value: unknown, indent = ""): string {
  const line = JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/gu, " ")
    .replaceAll(/\[ (.*?)/gu, "[$1");
  if (typeof value !== "object" || value === null) return line;
  if (line.length + indent.length <= 100 && indent.length > 2) return line.replaceAll(" ]", "]");
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${deeper}${layOut(item, deeper)}`);
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const parts = Object.entries(value).map(
    ([key, part]) => `${deeper}${JSON.stringify(key)}: ${layOut(part, deeper)}`,
  );
  return `{\n${parts.join(",\n")}\n${indent}}`;
}

let app: App;
let server: RunningServer;

beforeAll(async () => {
  app = await openApp({ settings: { url: "memory:" }, today: () => TODAY });
  await app.load();
  server = await startServer({
    schema: app.declared.schema,
    execute: app.execute,
    createContext: (facts) => app.createContext({ ...facts, extensions: new Map() }),
    engine: app.engine,
    port: 0,
    host: "127.0.0.1",
    origins: [],
    webRoot: join(ROOT, "dist", "web"),
    logger: pino({ level: "silent" }),
  });
});

afterAll(async () => {
  await server.stop();
  await app.close();
});

for (const [path, least] of Object.entries(ASKED)) {
  const document = text(path);
  const asked = queriesOf(document);

  describe(`queries of ${path}`, () => {
    test("each has its answer right after it", () => {
      expect(asked.length).toBeGreaterThanOrEqual(least);
      expect(asked).toHaveLength(blocks("graphql", document).length);
      // One answer of README is that of a mutation, which curl sends.
      const changes = path === "README.md" ? 1 : 0;
      expect(asked).toHaveLength(blocks("json", document).length - changes);
    });

    for (const [at, { query, answer }] of asked.entries()) {
      test(`${at + 1}: ${query.replaceAll(/\s+/gu, " ").slice(0, 60)}`, async () => {
        const given = answerOf(await app.ask(query));
        if (UPDATE) {
          const current = text(path);
          const [before, after = ""] = current.split(`${query}\`\`\`\n\n\`\`\`json\n`);
          const rest = after.slice(after.indexOf("```"));
          const head = `${before}${query}\`\`\`\n\n\`\`\`json\n`;
          writeFileSync(join(ROOT, path), `${head}${layOut(given)}\n${rest}`);
        } else expect(JSON.parse(answer)).toEqual(JSON.parse(JSON.stringify(given)));
      });
    }
  });
}

describe("what README asks", () => {
  test("the first answer names the four chips above the H20, highest first", async () => {
    const { data } = await app.ask(queries[0]?.query ?? "");
    const rows = data?.["chipsExceeding"] as { chip: { name: string }; value: number }[];
    expect(rows.map(({ chip, value }) => `${chip.name} ${value}`)).toEqual([
      "H200 15840",
      "Ascend 910C 12032",
      "Ascend 910B 5120",
      "Siyuan 590 4493",
    ]);
  });

  test("the mutation that curl sends changes what it says", async () => {
    const scratch = await openApp({ settings: { url: "memory:" }, today: () => TODAY });
    await scratch.load();
    const { query } = JSON.parse(changeBody) as { query: string };
    const result = await scratch.ask(query, {}, new Set(), { access: "editor" });
    await scratch.close();
    const given = answerOf(result);
    if (UPDATE) {
      writeFileSync(
        join(ROOT, "README.md"),
        text("README.md").replace(changeAnswer, `${layOut(given)}\n`),
      );
    } else expect(JSON.parse(changeAnswer)).toEqual(JSON.parse(JSON.stringify(given)));
  });

  test("the questions of GraphiQL's tabs stand in it", () => {
    const plain = (query: string): string => print(parse(query, { noLocation: true }));
    const asked = new Set(queries.map(({ query }) => plain(query)));
    const missing = questions.filter(({ selection }) => !asked.has(plain(selection)));
    // The first tab asks the first question without a view, and for the statements too.
    expect(missing.map(({ name }) => name)).toEqual([questions[0]?.name]);
  });
});

describe("commands of README", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  /** Commands of the shell blocks, without settings before them; broken lines are joined. */
  const commands = blocks("sh").flatMap((block) =>
    block
      .replaceAll(/\\\n\s*/gu, "")
      .trim()
      .split("\n")
      .map((line) => line.replace(/^(?:[A-Z_]+=\S+ )+/u, "")),
  );
  const scripts = (JSON.parse(text("package.json")) as { scripts: Record<string, string> }).scripts;

  /** The help of a command of chipgraph. */
  async function helpOf(words: readonly string[]): Promise<string> {
    let said = "";
    vi.spyOn(process.stdout, "write").mockImplementation((part) => {
      said += String(part);
      return true;
    });
    await main(["node", "chipgraph", ...words, "--help"]);
    vi.restoreAllMocks();
    return said;
  }

  /** Checks that chipgraph has the command and the options that a line uses. */
  async function expectChipgraph(words: readonly string[]): Promise<void> {
    const [name = "", ...rest] = words;
    const first = await helpOf([name]);
    expect(first, name).toContain(`Usage: chipgraph ${name} `);
    const below = rest.find((word) => new RegExp(`^  ${word}\\b`, "mu").test(first));
    const inner = neo4jCommand().commands.find((command) => command.name() === below);
    const help = inner?.helpInformation() ?? first;
    for (const option of rest.filter((word) => word.startsWith("-"))) {
      expect(help, `${name} ${option}`).toContain(option);
    }
    if (name === "neo4j" && rest.length > 0) expect(below, `neo4j ${rest.join(" ")}`).toBeDefined();
  }

  test("there are some of each sort", () => {
    for (const sort of ["npm start", "npm run", "npx chipgraph", "docker compose", "curl"]) {
      expect(
        commands.some((command) => command.startsWith(sort)),
        sort,
      ).toBe(true);
    }
  });

  for (const command of new Set(commands)) {
    test(command.slice(0, 60), async () => {
      const [tool, ...words] = command.replaceAll(/'[^']*'/gu, "…").split(/\s+/u);
      switch (tool) {
        case "npm": {
          const script = words[0] === "run" ? words[1] : words[0];
          expect(scripts, command).toHaveProperty(script ?? "");
          const called = scripts[script ?? ""]?.match(/chipgraph\.js (\w+)/u)?.[1];
          const [, values = ""] = command.split(" -- ");
          if (called !== undefined)
            await expectChipgraph([called, ...values.split(" ").filter(Boolean)]);
          break;
        }
        case "npx":
          expect(words[0]).toBe("chipgraph");
          await expectChipgraph(words.slice(1));
          break;
        case "docker":
          expect(existsSync(join(ROOT, "docker-compose.yml"))).toBe(true);
          break;
        case "curl": {
          const [, body = ""] = command.match(/-d '(.*)'/u) ?? [];
          if (body === changeBody) {
            expect(command).toContain("authorization: Bearer");
            break;
          }
          const { query } = JSON.parse(body) as { query: string };
          expect(await app.ask(query)).toEqual({ data: { chip: { name: "H20", tpp: 2368 } } });
          break;
        }
        default:
          expect.unreachable(`README uses ${tool}, which nothing here knows to check`);
      }
    });
  }

  test("its table lists the commands of chipgraph", async () => {
    const all = (await helpOf([])).matchAll(/^ {2}(\w+) (?:\[|<)/gmu);
    const named = [...all].map(([, name]) => name).filter((name) => name !== "help");
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(readme).toContain(`| \`chipgraph ${name}\` |`);
  });
});

describe("programs of README", () => {
  const here = (source: string): string =>
    source.replaceAll("http://localhost:4000/", server.url.replace("localhost", "127.0.0.1"));

  test("the one in JavaScript prints the figure", async () => {
    const [source = ""] = blocks("js");
    const values = ["--input-type=module", "--eval", here(source)];
    const { stdout } = await promisify(execFile)(process.execPath, values);
    expect(stdout.trim()).toBe("2368");
  });

  const python = spawnSync("python3", ["--version"]).status === 0;
  test.skipIf(!python)("the one in Python prints the figure", async () => {
    const [source = ""] = blocks("python");
    const { stdout } = await promisify(execFile)("python3", ["-c", here(source)]);
    expect(Number(stdout)).toBe(2368);
  });
});

describe("README", () => {
  test("what it links to exists", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/gu)].map(([, path = ""]) => path);
    const local = links.filter((path) => !/^https?:/u.test(path));
    expect(local.length).toBeGreaterThan(5);
    for (const path of local) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  test("the chip to add is accepted with the data, and found", async () => {
    const added = blocks("yaml").map((content, at) => ({
      path: `example-${at}.yaml`,
      text: content,
    }));
    expect(added).toHaveLength(2);
    const { model, predicates, importSchema } = app.declared;
    const files = [...(await readDataFiles(join(ROOT, "data"))), ...added];
    expect(() =>
      validateFiles({ model, predicates, importSchema, files, today: TODAY }),
    ).not.toThrow();
  });

  test("its settings are those that the code reads", () => {
    const named = new Set(readme.match(/CHIPGRAPH_[A-Z_]+/gu));
    for (const setting of named) {
      const files = ["src/engine/engine-settings.ts", "src/cli/work/serve.ts"];
      const limits = "src/execution/limits/operation-limits.ts";
      const sources = [...files, limits, "src/cli/commands/serve.ts"].map(text).join();
      expect(sources, setting).toContain(setting);
    }
  });

  test("the picture has the colours of every other picture", () => {
    const picture = text("docs/images/graph.svg");
    for (const [family, colour] of Object.entries(PALETTE)) {
      expect(picture).toContain(`.${family} { fill: ${colour}; }`);
    }
  });
});

describe("docs", () => {
  test("the example of a query has the plan and the Cypher that it says", async () => {
    const path = "docs/architecture.md";
    const example =
      /(```graphql\n)([\s\S]*?)(```[\s\S]*?```text\n)([\s\S]*?)(```[\s\S]*?```cypher\n)([\s\S]*?)(```)/u;
    const [, , query = "", , plan, , cypher] = text(path).match(example) ?? [];
    const { extensions } = await app.ask(query, {}, new Set(["explain"]));
    const [explained] = (extensions?.["explain"] ?? []) as readonly Explanation[];
    const [newPlan, newCypher] = [`${explained?.plan}\n`, `${explained?.statement}\n`];
    if (UPDATE) {
      const renewed = text(path).replace(example, (_, a, b, c, __, e, ___, g) =>
        [a, b, c, newPlan, e, newCypher, g].join(""),
      );
      writeFileSync(join(ROOT, path), renewed);
    } else expect([plan, cypher]).toEqual([newPlan, newCypher]);
  });

  test("what they link to exists", () => {
    const folder = "docs/decisions";
    const list = readdirSync(join(ROOT, folder)).filter((name) => /^\d{4}-/u.test(name));
    const index = text(`${folder}/README.md`);
    const linked = [...index.matchAll(/\]\(([^)]+)\)/gu)].map(([, name]) => name);
    expect(linked).toEqual(list.sort());
  });

  test("each dependency has its reason", () => {
    const { dependencies, devDependencies } = JSON.parse(text("package.json")) as {
      readonly dependencies: Record<string, string>;
      readonly devDependencies: Record<string, string>;
    };
    const table = text("docs/decisions/0008-dependencies.md");
    const wanted = Object.keys({ ...dependencies, ...devDependencies });
    for (const name of wanted) expect(table).toContain(`\`${name}\``);
    const listed = [...table.matchAll(/`([@\w/.-]+)`(?=.* \|)/gu)].map(([, name]) => name);
    expect(listed.filter((name) => !wanted.includes(name ?? ""))).toEqual([]);
  });
});
