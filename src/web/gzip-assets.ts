import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Below this, the saving is not worth a file. */
const SMALLEST = 8_192;

async function writeGzipped(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length >= SMALLEST) await writeFile(`${file}.gz`, await promisify(gzip)(content));
}

/** Puts a gzipped copy beside each large asset; the server sends it to whoever takes it. */
export function gzipAssets(): Plugin {
  return {
    name: "chipgraph:gzip-assets",
    apply: "build",
    // From the files as written: until then Vite still changes them.
    async writeBundle({ dir = "" }) {
      const assets = join(dir, "assets");
      const names = await readdir(assets);
      await Promise.all(names.map(async (name) => await writeGzipped(join(assets, name))));
    },
  };
}
