import { openApp } from "../../app.js";
import { engineSettings } from "../../engine/index.js";

/** Raises the revision of the graph of the settings, and says what it is now. */
export async function touchGraph(): Promise<void> {
  const app = await openApp({ settings: engineSettings(process.env) });
  try {
    console.log(`The graph ${app.engine.address} is at revision ${await app.touch()} now.`);
  } finally {
    await app.close();
  }
}
