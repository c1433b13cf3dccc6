import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { HomeFolder } from "./home-folder.js";
import type { Ports } from "./ports.js";

/** What was started: by which means, under which process id or container name, on which ports. */
export type Neo4jState = { readonly ports: Ports } & (
  | { readonly by: "java"; readonly pid: number }
  | { readonly by: "docker"; readonly container: string }
);

/** Reads what was started in the home folder; undefined: nothing, as far as it knows. */
export async function readState(home: HomeFolder): Promise<Neo4jState | undefined> {
  try {
    return JSON.parse(await readFile(home.state, "utf8")) as Neo4jState;
  } catch {
    return undefined;
  }
}

/** Notes what was started. */
export async function writeState(home: HomeFolder, state: Neo4jState): Promise<void> {
  await writeFile(`${home.state}.new`, `${JSON.stringify(state)}\n`);
  await rename(`${home.state}.new`, home.state);
}

/** Notes that nothing runs any more. */
export async function clearState(home: HomeFolder): Promise<void> {
  await rm(home.state, { force: true });
}
