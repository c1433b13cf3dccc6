import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { PACKAGE_ROOT, declare, ruleIds } from "../../app.js";
import { generateFiles } from "../../emit/index.js";

/** Reads the hand-written queries by file name. */
export async function readQueries(): Promise<ReadonlyMap<string, string>> {
  const folder = join(PACKAGE_ROOT, "cypher", "queries");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".cypher")).sort();
  const texts = names.map(
    async (name) => [name, await readFile(join(folder, name), "utf8")] as const,
  );
  return new Map(await Promise.all(texts));
}

/** Where the code stands that gives verdicts, from the figures on. */
const RULE_SOURCES = ["rules", "knowledge/figures", "analyses"] as const;

/** Reads the sources of the code that gives verdicts, by path. */
export async function readRuleSources(): Promise<ReadonlyMap<string, string>> {
  const found = RULE_SOURCES.map(async (folder) => {
    const entries = await readdir(join(PACKAGE_ROOT, "src", folder), { recursive: true });
    return entries
      .filter((entry) => entry.endsWith(".ts"))
      .map((entry) => posix.join(folder, entry));
  });
  const paths = (await Promise.all(found)).flat();
  const read = paths.map(
    async (path) => [path, await readFile(join(PACKAGE_ROOT, "src", path), "utf8")] as const,
  );
  return new Map(await Promise.all(read));
}

/** Writes the generated files that differ, or only names them; gives their paths. */
export async function writeGenerated({ check }: { readonly check: boolean }): Promise<string[]> {
  const { model, schema, predicates } = declare();
  const files = generateFiles({
    model,
    schema,
    predicates,
    queries: await readQueries(),
    rules: { ids: ruleIds, sources: await readRuleSources() },
  });
  const changed: string[] = [];
  for (const [path, text] of files) {
    const target = join(PACKAGE_ROOT, path);
    const current = await readFile(target, "utf8").catch(() => undefined);
    if (current === text) continue;
    changed.push(path);
    if (check) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return changed;
}
