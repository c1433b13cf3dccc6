import { openApp, type App } from "../../app.js";
import { engineSettings } from "../../engine/index.js";
import type { IngestProgress } from "../../ingest/index.js";

/** Opens the graph of the settings; an empty embedded one is loaded first. Errors: EngineError. */
export async function openLoadedApp(progress?: (progress: IngestProgress) => void): Promise<App> {
  const app = await openApp({ settings: engineSettings(process.env) });
  try {
    const contents = await app.contents();
    if (contents === "nothing" && app.engine.name === "embedded") await app.load(progress);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}
