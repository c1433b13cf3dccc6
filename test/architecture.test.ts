import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildOntologySchema } from "../src/decorators/index.js";
import { buildModel } from "../src/model/index.js";
import { ontologyTypes } from "../src/ontology/index.js";
import { ontologyQuestions } from "../src/ontology/queries/index.js";

// --- The rules ---

interface Allowed {
  /** Folders of src whose values may be used. */
  readonly values: readonly string[];
  /** Further folders of which only types may be used. */
  readonly types?: readonly string[];
  /** Packages; `node:` stands for all of Node.js, an ending `/` for a package's sub-paths. */
  readonly packages: readonly string[];
}

/** Who may import whom: the folders of src, and app.ts, which puts them together. */
const MAY_IMPORT: Readonly<Record<string, Allowed>> = {
  util: { values: [], packages: ["fastest-levenshtein"] },
  errors: { values: ["util"], packages: [] },
  cypher: { values: ["errors", "util"], packages: [] },
  model: { values: ["errors", "util"], packages: ["graphql"] },
  decorators: {
    values: ["errors", "util"],
    types: ["model"],
    packages: ["graphql", "reflect-metadata", "type-graphql"],
  },
  ontology: { values: ["decorators"], packages: ["type-graphql"] },
  api: { values: ["errors", "model", "util"], packages: ["graphql"] },
  compiler: {
    values: ["api", "cypher", "errors", "model", "util"],
    packages: ["graphql", "lru-cache"],
  },
  emit: {
    values: ["cypher", "errors", "knowledge", "model", "util"],
    packages: ["graphql", "node:"],
  },
  engine: { values: ["cypher", "errors", "util"], packages: ["node:"] },
  "engine/embedded": { values: ["errors", "util"], packages: ["@grafeo-db/js", "node:"] },
  "engine/neo4j": { values: ["errors", "util"], packages: ["neo4j-driver", "node:"] },
  knowledge: {
    values: ["cypher", "errors", "model", "util"],
    types: ["engine"],
    packages: ["edtf", "opencc-js/"],
  },
  ingest: {
    values: ["cypher", "errors", "knowledge", "model", "util"],
    types: ["engine"],
    packages: ["ajv", "ajv/", "node:", "yaml"],
  },
  analyses: {
    values: ["errors", "knowledge", "model", "rules", "util"],
    types: ["compiler", "engine", "graph"],
    packages: [],
  },
  certificates: {
    values: ["cypher", "errors", "model", "util"],
    types: ["engine"],
    packages: ["node:"],
  },
  rules: { values: ["errors", "knowledge", "util"], packages: [] },
  graph: {
    values: ["api", "compiler", "cypher", "errors", "knowledge", "model", "util"],
    types: ["engine"],
    packages: ["graphql", "lru-cache"],
  },
  execution: { values: ["api", "compiler", "errors"], packages: ["graphql", "lru-cache"] },
  server: {
    values: ["errors", "util"],
    types: ["engine"],
    packages: [
      "@apollo/server",
      "@apollo/server/",
      "cors",
      "express",
      "graphql",
      "lru-cache",
      "node:",
      "pino",
    ],
  },
  "neo4j-local": { values: ["errors", "util"], packages: ["neo4j-driver", "node:"] },
  "declare.ts": {
    values: ["api", "decorators", "emit", "knowledge", "model", "ontology", "rules"],
    packages: ["graphql", "node:"],
  },
  "app.ts": {
    values: [
      "declare.ts",
      "analyses",
      "certificates",
      "api",
      "compiler",
      "emit",
      "engine",
      "errors",
      "execution",
      "graph",
      "ingest",
      "knowledge",
      "ontology",
      "util",
    ],
    packages: ["graphql", "node:"],
  },
  cli: {
    values: ["app.ts", "emit", "engine", "errors", "ingest", "neo4j-local", "server", "util"],
    types: ["graph"],
    packages: ["commander", "graphql", "node:", "pino"],
  },
};

const LONGEST_FILE = 400;
const LONGEST_MEDIAN = 60;

/** Names of the ontology that are also words of another trade, and where they are. */
interface Exception {
  readonly names: readonly string[];
  readonly reason: string;
  /** The folders or files where they may be written; absent: everywhere. */
  readonly within?: readonly string[];
}

const EXCEPTIONS: readonly Exception[] = [
  {
    names: ["ANNOUNCED"],
    reason: "a modality of claims",
    within: ["knowledge/acceptance-order.ts"],
  },
  { names: ["ANNOUNCED"], reason: "how a rule stands in law", within: ["rules/"] },
  { names: ["Group"], reason: "how types of groups end", within: ["api/groups.ts"] },
  { names: ["Node"], reason: "the kind of a plan's part", within: ["compiler/"] },
  { names: ["Node"], reason: "kept by the query language", within: ["model/validate-model.ts"] },
  { names: ["description"], reason: "a keyword of JSON Schema", within: ["emit/data-files/"] },
  {
    names: ["destination"],
    reason: "an argument of questions",
    within: ["analyses/", "rules/"],
  },
  { names: ["region"], reason: "a kind of words of Intl", within: ["rules/"] },
  { names: ["first"], reason: "an argument of lists", within: ["api/", "compiler/"] },
  { names: ["metric"], reason: "an argument and a part of questions" },
  { names: ["modality"], reason: "the role of a list of claims" },
  { names: ["named"], reason: "the role of a relation" },
  { names: ["number"], reason: "a type of the language" },
  { names: ["paragraph"], reason: "the head of a column", within: ["ingest/page/"] },
  { names: ["paragraph"], reason: "the role of a kind", within: ["model/"] },
  { names: ["state"], reason: "the role of a kind" },
  { names: ["value"], reason: "a part of many things" },
  {
    names: (
      "about aspect knownFrom knownTo nameZh objectText paragraph predicate " +
      "publicationDate dates qualifiers subjectText tokens valueMax"
    ).split(" "),
    reason: "a field of data files, where a mistake stands",
    within: ["ingest/identify/", "ingest/validate/"],
  },
];

// --- Reading sources ---

interface Token {
  readonly kind: "word" | "string" | "template" | "regex" | "mark";
  readonly text: string;
  readonly line: number;
}

const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/uy;
const STRING = /"((?:\\[\s\S]|[^"\\\n])*)"|'((?:\\[\s\S]|[^'\\\n])*)'/uy;
const WORD = /[\p{L}\p{N}_$#]+/uy;
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/uy;
const CHUNK = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*/uy;
/** Words behind which a slash begins a regular expression. */
const BEFORE_VALUE = new Set(["return", "typeof", "case", "in", "of", "await", "new", "void"]);

/** Splits TypeScript into tokens; comments are left out, templates give their fixed parts. */
function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  /** How many braces are open in each `${…}` around the place. */
  const holes: number[] = [];
  let at = 0;
  let line = 1;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at += found[0].length;
    return found;
  };
  const push = (kind: Token["kind"], text: string): void => {
    tokens.push({ kind, text, line });
  };
  const chunk = (): void => {
    const text = take(CHUNK)?.[0] ?? "";
    push("template", text);
    line += text.split("\n").length - 1;
    if (source[at] === "$") holes.push(0);
    at += source[at] === "$" ? 2 : 1;
  };
  while (at < source.length) {
    const space = take(SPACE);
    if (space !== null) {
      line += space[0].split("\n").length - 1;
      continue;
    }
    const string = take(STRING);
    if (string !== null) {
      push("string", string[1] ?? string[2] ?? "");
      continue;
    }
    const word = take(WORD);
    if (word !== null) {
      push("word", word[0]);
      continue;
    }
    const last = tokens.at(-1);
    const valueBefore =
      last !== undefined &&
      (last.kind === "word" ? !BEFORE_VALUE.has(last.text) : !/^[^)\]}]$/u.test(last.text));
    const regex = source[at] === "/" && !valueBefore ? take(REGEX) : null;
    if (regex !== null) {
      push("regex", regex[0]);
      continue;
    }
    const mark = source[at] ?? "";
    at += 1;
    const open = holes.length - 1;
    if (mark === "`") chunk();
    else if (mark === "}" && holes[open] === 0) {
      holes.pop();
      chunk();
    } else {
      if (mark === "{" && open >= 0) holes[open] = (holes[open] ?? 0) + 1;
      if (mark === "}" && open >= 0) holes[open] = (holes[open] ?? 0) - 1;
      push("mark", mark);
    }
  }
  return tokens;
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

interface Source {
  /** Below src, with slashes: `compiler/compile.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Literals that might name a part of the graph. */
  readonly literals: readonly { readonly text: string; readonly line: number }[];
  readonly lines: number;
  readonly hasDefaultExport: boolean;
}

/** Finds the address token of an import or a re-export that begins at the index. */
function addressAt(tokens: readonly Token[], start: number): number | undefined {
  const word = tokens[start];
  if (word?.kind !== "word" || tokens[start - 1]?.text === ".") return undefined;
  let at = start + 1;
  if (word.text === "import") {
    if (tokens[at]?.kind === "string") return at;
    if (tokens[at]?.text === "(") return tokens[at + 1]?.kind === "string" ? at + 1 : undefined;
  } else if (word.text !== "export") return undefined;
  if (tokens[at]?.text === "type") at += 1;
  if (word.text === "export" && !["{", "*"].includes(tokens[at]?.text ?? "")) return undefined;
  while (at < tokens.length && tokens[at]?.text !== ";") {
    if (tokens[at]?.text === "from" && tokens[at + 1]?.kind === "string") return at + 1;
    if (tokens[at]?.text === "}" && tokens[at + 1]?.text !== "from") return undefined;
    at += 1;
  }
  return undefined;
}

/** Fields of a TypeScript type, as in `Pick<A, "b">`, and the names of a statement's variables. */
function isNoNameOfTheGraph(tokens: readonly Token[], at: number): boolean {
  let start = at - 1;
  if (tokens[start]?.text === "(" && tokens[start - 1]?.text === "Variable") return true;
  while (tokens[start]?.kind === "string" || /^[|,]$/u.test(tokens[start]?.text ?? "")) start -= 1;
  const [maker, open] = [tokens[start - 2]?.text ?? "", tokens[start - 1]?.text];
  return open === "<" && ["Pick", "Omit", "Extract", "Exclude"].includes(maker);
}

function readSource(path: string, text: string): Source {
  const tokens = tokensOf(text);
  const addresses = new Set<Token>();
  const imports: Import[] = [];
  for (const [start, token] of tokens.entries()) {
    const address = tokens[addressAt(tokens, start) ?? -1];
    if (address === undefined) continue;
    addresses.add(address);
    // `import { type A }` still loads the file, since imports are kept verbatim.
    const [next, after] = [tokens[start + 1], tokens[start + 2]];
    const typeOnly = next?.text === "type" && after?.text !== "from" && after?.text !== ",";
    imports.push({ from: address.text, typeOnly, line: token.line });
  }
  return {
    path,
    imports,
    literals: tokens.filter(
      (token, at) =>
        (token.kind === "string" || token.kind === "template") &&
        !addresses.has(token) &&
        !isNoNameOfTheGraph(tokens, at),
    ),
    lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    hasDefaultExport: tokens.some(
      ({ text: word }, at) => word === "export" && tokens[at + 1]?.text === "default",
    ),
  };
}

// --- Judging them; each function gives one message per violation ---

const folderOf = (path: string): string => path.split("/")[0] ?? path;

/** The file that a relative import leads to, below src. */
function targetOf(path: string, from: string): string | undefined {
  if (!from.startsWith(".")) return undefined;
  return posix.join(posix.dirname(path), from).replace(/\.js$/u, ".ts");
}

function allowedFor(path: string): Allowed | undefined {
  const nested = path.split("/").slice(0, 2).join("/");
  return MAY_IMPORT[nested] ?? MAY_IMPORT[folderOf(path)];
}

function allowsPackage({ packages }: Allowed, name: string): boolean {
  return packages.some((one) => (/[:/]$/u.test(one) ? name.startsWith(one) : name === one));
}

function badImports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) => {
    const allowed = allowedFor(path);
    if (allowed === undefined) return [`${path}: its folder stands in no row of MAY_IMPORT`];
    return imports.flatMap(({ from, typeOnly, line }) => {
      const target = targetOf(path, from);
      const what = target === undefined ? from : folderOf(target);
      if (target !== undefined && what === folderOf(path)) return [];
      const { values, types = [], packages } = allowed;
      const fits =
        target === undefined
          ? allowsPackage(allowed, from)
          : values.includes(what) || (typeOnly && types.includes(what));
      if (fits) return [];
      const list = target === undefined ? packages : values;
      const more =
        target === undefined || types.length === 0 ? "" : `; types of ${types.join(", ")}`;
      return [`${path}:${line} -> ${what} (allowed: ${list.join(", ") || "nothing"}${more})`];
    });
  });
}

function backDoors(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ from, line }) => {
      const target = targetOf(path, from);
      if (target === undefined || folderOf(target) === folderOf(path)) return [];
      if (["app.ts", "declare.ts"].includes(target) || basename(target) === "index.ts") return [];
      return [`${path}:${line} -> ${target} (allowed: ${folderOf(target)}/index.ts)`];
    }),
  );
}

function circles(sources: readonly Source[]): readonly string[] {
  const next = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.flatMap(({ from, typeOnly }) => (typeOnly ? [] : (targetOf(path, from) ?? []))),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const seen = way.indexOf(path);
    if (seen >= 0) found.push(`${[...way.slice(seen), path].join(" -> ")} (allowed: no circle)`);
    if (seen >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return found;
}

function tooLong(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, lines }) =>
    lines > LONGEST_FILE ? [`${path} -> ${lines} lines (allowed: ${LONGEST_FILE})`] : [],
  );
}

function defaultExports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, hasDefaultExport }) =>
    hasDefaultExport ? [`${path} -> export default (allowed: named exports)`] : [],
  );
}

/** The names that only the ontology may write: whole literals, and parts of Cypher in a text. */
interface GraphNames {
  readonly labels: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

function isExcepted(name: string, path: string, used: Set<string>): boolean {
  const found = EXCEPTIONS.find(
    ({ names, within = [""] }) =>
      names.includes(name) && within.some((start) => path.startsWith(start)),
  );
  if (found !== undefined) used.add(`${name}: ${found.reason}`);
  return found !== undefined;
}

function namesWritten(
  sources: readonly Source[],
  names: GraphNames,
  used = new Set<string>(),
): readonly string[] {
  const { labels, relations, properties } = names;
  return sources
    .filter(({ path }) => !["ontology", "decorators"].includes(folderOf(path)))
    .flatMap(({ path, literals }) =>
      literals.flatMap(({ text, line }) => {
        const inCypher = [...text.matchAll(/:([A-Za-z_]\w*)/gu)].map(([, name]) => name ?? "");
        const inWords = (text.match(/\b[A-Z]+(?:_[A-Z]+)+\b/gu) ?? []) as readonly string[];
        const found = new Set([
          ...(properties.has(text) ? [text] : []),
          ...[text, ...inCypher].filter((name) => labels.has(name) || relations.has(name)),
          ...inWords.filter((name) => relations.has(name)),
        ]);
        const left = [...found].filter((name) => !isExcepted(name, path, used));
        return left.map(
          (name) => `${path}:${line} -> "${name}" (allowed: in ontology; elsewhere by role)`,
        );
      }),
    );
}

// --- The project ---

const SRC = fileURLToPath(new URL("../src", import.meta.url));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .filter((path) => /\.tsx?$/u.test(path) && !/\.(?:d|test)\.ts$/u.test(path));
}

const below = (path: string): string => relative(SRC, path).split(sep).join("/");
const files = filesBelow(SRC).map((path) => ({ path: below(path), full: path }));
const sources = files
  .filter(({ path }) => folderOf(path) !== "web")
  .map(({ path, full }) => readSource(path, readFileSync(full, "utf8")));

function ontologyNames(): GraphNames {
  const model = buildModel(
    buildOntologySchema({ types: ontologyTypes, questions: ontologyQuestions }),
  );
  const owners = [...model.types.values(), ...model.relations.values()];
  const properties = owners.flatMap((owner) => [...owner.properties.keys()]);
  return {
    labels: new Set(model.types.keys()),
    relations: new Set(model.relations.keys()),
    properties: new Set(properties.filter((name) => name.length > 4)),
  };
}

describe("architecture", () => {
  test("imports point down", () => expect(badImports(sources)).toEqual([]));
  test("folders are entered through their index", () => expect(backDoors(sources)).toEqual([]));
  test("no files import each other in a circle", () => expect(circles(sources)).toEqual([]));
  test("no file is too long", () => expect(tooLong(sources)).toEqual([]));
  test("there are no default exports", () => expect(defaultExports(sources)).toEqual([]));

  test("half of the files are short", () => {
    const lines = sources.map((source) => source.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(LONGEST_MEDIAN);
  });

  test("every folder has a README of a few lines", () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)));
    for (const folder of [...folders].filter((name) => !name.endsWith(".ts"))) {
      const readme = join(SRC, folder, "README.md");
      expect(existsSync(readme), `${folder} -> README.md is missing`).toBe(true);
      const lines = readFileSync(readme, "utf8").trimEnd().split("\n");
      expect(lines.length, `${folder}/README.md`).toBeLessThanOrEqual(15);
    }
  });

  test("every row of the table is a folder that exists", () => {
    for (const row of Object.keys(MAY_IMPORT)) expect(existsSync(join(SRC, row)), row).toBe(true);
  });

  test("only the ontology writes names of the graph", () => {
    expect(namesWritten(sources, ontologyNames())).toEqual([]);
  });

  test("every exception is needed", () => {
    const used = new Set<string>();
    namesWritten(sources, ontologyNames(), used);
    const all = EXCEPTIONS.flatMap(({ names, reason }) =>
      names.map((name) => `${name}: ${reason}`),
    );
    expect(all.filter((exception) => !used.has(exception))).toEqual([]);
  });

  test("the pages import nothing of the other folders", () => {
    for (const { path, full } of files.filter((file) => folderOf(file.path) === "web")) {
      // Lines only: JSX is not for the tokens above.
      const text = readFileSync(full, "utf8");
      for (const [, from = ""] of text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/gu)) {
        const target = targetOf(path, from) ?? "web";
        expect(folderOf(target), `${path} -> ${from} (allowed: files of web)`).toBe("web");
      }
    }
  });
});

describe("the checks themselves", () => {
  const read = (path: string, text: string): readonly Source[] => [readSource(path, text)];

  test("an import of a folder that is not allowed is found, whatever its form", () => {
    const forms = [
      'import { a } from "../ontology/index.js";',
      'import { type a } from "../ontology/index.js";',
      'import type { a } from "../ontology/index.js";',
      'import "../ontology/index.js";',
      'export { a } from "../ontology/index.js";',
      'export * from "../ontology/index.js";',
      'const a = await import("../ontology/index.js");',
    ];
    for (const form of forms) {
      expect(badImports(read("compiler/x.ts", `\n${form}`))).toEqual([
        "compiler/x.ts:2 -> ontology (allowed: api, cypher, errors, model, util)",
      ]);
    }
    expect(badImports(read("other/x.ts", ""))).toEqual([
      "other/x.ts: its folder stands in no row of MAY_IMPORT",
    ]);
  });

  test("types may come from where values may not", () => {
    expect(
      badImports(read("graph/x.ts", 'import type { Engine } from "../engine/index.js";')),
    ).toEqual([]);
    expect(
      badImports(read("graph/x.ts", 'import { openEngine } from "../engine/index.js";')),
    ).toEqual([
      "graph/x.ts:1 -> engine (allowed: api, compiler, cypher, errors, knowledge, model, util; types of engine)",
    ]);
  });

  test("packages stay where they belong", () => {
    const found = (path: string, from: string): readonly string[] =>
      badImports(read(path, `import a from "${from}";`));
    expect(found("engine/neo4j/x.ts", "neo4j-driver")).toEqual([]);
    expect(found("engine/x.ts", "neo4j-driver")).toEqual([
      "engine/x.ts:1 -> neo4j-driver (allowed: node:)",
    ]);
    expect(found("compiler/x.ts", "node:fs")).toHaveLength(1);
    expect(found("knowledge/x.ts", "opencc-js/core")).toEqual([]);
    expect(found("model/x.ts", "type-graphql")).toHaveLength(1);
  });

  test("back doors, circles, long files and default exports are found", () => {
    expect(backDoors(read("graph/x.ts", 'import { a } from "../util/hash-text.js";'))).toEqual([
      "graph/x.ts:1 -> util/hash-text.ts (allowed: util/index.ts)",
    ]);
    const circle = [
      readSource("graph/a.ts", 'import { b } from "./b.js";'),
      readSource("graph/b.ts", 'import { a } from "./a.js";'),
      readSource("graph/c.ts", 'import type { a } from "./c.js";'),
    ];
    expect(circles(circle)).toEqual([
      "graph/a.ts -> graph/b.ts -> graph/a.ts (allowed: no circle)",
    ]);
    expect(tooLong(read("graph/x.ts", "\n".repeat(401)))).toHaveLength(1);
    expect(tooLong(read("graph/x.ts", "\n".repeat(400)))).toEqual([]);
    expect(defaultExports(read("graph/x.ts", "export default class {}"))).toHaveLength(1);
  });

  test("names are found in literals and in Cypher, not in comments, addresses or other words", () => {
    const names: GraphNames = {
      labels: new Set(["Chip"]),
      relations: new Set(["USES", "PART_OF"]),
      properties: new Set(["dieArea"]),
    };
    const written = (text: string): number => namesWritten(read("graph/x.ts", text), names).length;
    for (const text of [
      '"Chip"',
      "['dieArea']",
      "`MATCH (c:Chip) RETURN ${c}`",
      "`${of(`x`)} [:USES]`",
      '"by PART_OF only"',
      'a / b / "Chip"',
    ]) {
      expect(written(text), text).toBe(1);
    }
    for (const text of [
      '// "Chip"',
      '/* "Chip" */',
      'import { Chip } from "Chip";',
      "Chip.dieArea",
      '"A Chip is small"',
      '/["\'`]Chip"/u.test(a)',
      "`${Chip}`",
      '"USESS"',
      'let a: Pick<A, "dieArea">;',
      'let a: Omit<A, "b" | "dieArea">;',
      'Variable("Chip")',
    ]) {
      expect(written(text), text).toBe(0);
    }
    expect(namesWritten(read("ontology/x.ts", '"Chip"'), names)).toEqual([]);
  });
});
