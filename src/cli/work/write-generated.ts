import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PACKAGE_ROOT, declare } from "../../app.js";
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

/** Writes the generated files that differ, or only names them; gives their paths. */
export async function writeGenerated({ check }: { readonly check: boolean }): Promise<string[]> {
  const { model, schema, predicates } = declare();
  const files = generateFiles({ model, schema, predicates, queries: await readQueries() });
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
