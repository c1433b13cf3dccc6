import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import compiler from "relay-compiler";
import { afterAll, describe, expect, test } from "vitest";

const served = readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8");
const DOCUMENTS = "relay-documents.ts";

/** The served schema, but `node` takes the id alone. */
const byIdAlone = served.replace(/(\n {2}node\(.*?id: ID!).*?\n {2}\)/su, "$1)");

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

interface Compiled {
  readonly code: number;
  readonly said: string;
  /** What it wrote, by file name. */
  readonly artifacts: ReadonlyMap<string, string>;
}

/** Runs Relay's compiler over documents of ours and a schema. */
async function compile(schema: string, documents: string = DOCUMENTS): Promise<Compiled> {
  const folder = mkdtempSync(join(tmpdir(), "chipgraph-relay-"));
  folders.push(folder);
  for (const name of ["src", "artifacts"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "schema.graphql"), schema);
  writeFileSync(
    join(folder, "src", "documents.ts"),
    readFileSync(fileURLToPath(new URL(documents, import.meta.url))),
  );
  const settings = {
    src: "./src",
    schema: "./schema.graphql",
    artifactDirectory: "./artifacts",
    language: "typescript",
  };
  writeFileSync(join(folder, "relay.config.json"), JSON.stringify(settings));
  const [code, said] = await new Promise<readonly [number, string]>((resolve) => {
    execFile(compiler as string, [], { cwd: folder }, (error, output, errors) =>
      resolve([error === null ? 0 : Number(error.code), output + errors]),
    );
  });
  const written = readdirSync(join(folder, "artifacts"));
  const text = (name: string): string => readFileSync(join(folder, "artifacts", name), "utf8");
  return { code, said, artifacts: new Map(written.map((name) => [name, text(name)])) };
}

describe.skipIf(compiler === null)("relay-compiler", () => {
  test("accepts the served schema: pages from either end, at the root and below", async () => {
    const { code, said, artifacts } = await compile(served);
    expect(code, said).toBe(0);
    const names = [...artifacts.keys()].map((name) => name.replace(".graphql.ts", ""));
    expect(names.sort()).toEqual([
      "AnythingQuery",
      "ChipCard_chip",
      "ChipListPageQuery",
      "ChipList_query",
      "ChipsQuery",
      "CompanyQuery",
      "RetractMutation",
    ]);
  });

  // Relay wants `node` to have one argument for this; ours takes a view too.
  test("fetches fragments of nodes again only where node takes the id alone", async () => {
    const refused = await compile(served, "relay-node-documents.ts");
    expect(refused.code).not.toBe(0);
    expect(refused.said).toContain("node(id: ID)");
    const { code, said } = await compile(byIdAlone, "relay-node-documents.ts");
    expect(code, said).toBe(0);
  });

  const WRONG: readonly (readonly [what: string, from: RegExp, to: string, said: RegExp])[] = [
    [
      "no pageInfo",
      /(type ChipConnection \{.*?)pageInfo: PageInfo!/su,
      "$1page: PageInfo!",
      /pageInfo/u,
    ],
    ["no endCursor", /endCursor: String\n/u, "", /endCursor/u],
    [
      "edges without cursor",
      /(type ChipEdge \{.*?)cursor: String!/su,
      "$1place: String!",
      /cursor/u,
    ],
    ["no node by id", /^ {2}node\($/mu, "  lookUp(", /no field named .*node|node/iu],
  ];
  for (const [what, from, to, why] of WRONG) {
    test(`refuses a schema with ${what}`, async () => {
      const changed = served.replace(from, to);
      expect(changed).not.toBe(served);
      const { code, said } = await compile(changed);
      expect(code).not.toBe(0);
      expect(said).toMatch(why);
    });
  }
});
