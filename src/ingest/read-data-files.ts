import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { DataFile } from "./data-file.js";

const DATA_FILE = /\.ya?ml$/u;

/**
 * Reads all YAML files of a folder and the folders in it, in the order of their paths.
 *
 * The paths are given as seen from the current folder, so that a terminal can open them; the names
 * are the paths within the folder, written with slashes everywhere.
 */
export async function readDataFiles(folder: string): Promise<readonly DataFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && DATA_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(process.cwd(), path),
      name: relative(folder, path).split(sep).join("/"),
      text: await readFile(path, "utf8"),
    })),
  );
}
