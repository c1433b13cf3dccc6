import { readFile } from "node:fs/promises";
import { openApp } from "../../app.js";
import { engineSettings } from "../../engine/index.js";

/** Rechecks the certified answer of a file; gives whether it is the same. */
export async function recheck(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8");
  const app = await openApp({ settings: engineSettings(process.env) });
  try {
    const contents = await app.contents();
    if (contents === "nothing" && app.engine.name === "embedded") await app.load();
    const { recheck: found, said } = await app.recheck(text);
    console.log(said);
    return found.same;
  } finally {
    await app.close();
  }
}
