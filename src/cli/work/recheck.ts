import { readFile } from "node:fs/promises";
import { openLoadedApp } from "./open-loaded-app.js";

/** Rechecks the certified answer of a file; gives whether it is the same. */
export async function recheck(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8");
  const app = await openLoadedApp();
  try {
    const { recheck: found, said } = await app.recheck(text);
    console.log(said);
    return found.same;
  } finally {
    await app.close();
  }
}
