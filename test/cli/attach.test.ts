import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FILES, PAGE } from "../attach/made-up.js";
import { runCli } from "../support/run-cli.js";

let folder: string;
let environment: Readonly<Record<string, string>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chipgraph-attach-"));
  environment = { CHIPGRAPH_URL: `file:${join(folder, "graph")}` };
  const [things, ...documents] = FILES;
  for (const part of ["entities", "documents"]) {
    await mkdir(join(folder, "data", part), { recursive: true });
  }
  await writeFile(join(folder, "data", "entities", "things.yaml"), things?.text ?? "");
  for (const { path, text } of documents) {
    await writeFile(join(folder, "data", "documents", path.replace("data/", "")), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const attach = async (text: string) => {
  const path = join(folder, "page.txt");
  await writeFile(path, text);
  return runCli(["attach", path, "--url", "https://example.org/page"], environment);
};

test("chipgraph attach says what it recognised, and what no longer stands", async () => {
  const imported = await runCli(["import", join(folder, "data")], environment);
  expect(imported.errors).not.toContain("mistake");

  const first = await attach(PAGE);
  expect(first.output).toMatch(
    /^recognised {2}Text A \(document:a\): 5 paragraphs; 4 of 4 claims stand; 6 of 6 tokens found$/mu,
  );
  expect(first.output).toMatch(
    /^recognised {2}Text B .*3 of 4 claims stand, 1 behind lost characters; 6 of 7 tokens found$/mu,
  );
  expect(first.output).toMatch(/^Attached; revision \d+\.$/mu);
  expect(first.code).toBe(0);

  expect((await attach(PAGE)).output).toMatch(/^No change; revision \d+\.$/mu);

  const changed = await attach(PAGE.replace("900", "800"));
  expect(changed.output).toMatch(/^no longer stands {2}a2 {2}P2 {2}missing: 900筆$/mu);
  expect((await attach(PAGE)).output).toMatch(/^stands again {2}a2 {2}P2$/mu);

  const other = await attach("Something else.");
  expect(other.code).toBe(1);
  expect(other.errors).toMatch(/page\.txt holds no document of the graph\. The closest is/u);

  const asked = await runCli(
    ["query", '{ paragraphs(search: "观测站") { totalCount } }'],
    environment,
  );
  expect(JSON.parse(asked.output)).toEqual({ data: { paragraphs: { totalCount: 2 } } });
}, 120_000);
