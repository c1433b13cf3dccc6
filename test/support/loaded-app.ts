import { App, type AppOptions } from "../../src/app.js";
import type { Engine } from "../../src/engine/index.js";

/** The day that tests count as today, so that answers do not change with the calendar. */
export const TODAY = "2026-11-25";

/** An app over an empty engine, with the project's own data brought in. */
export async function loadedApp(engine: Engine, options: AppOptions = {}): Promise<App> {
  const app = new App(engine, { today: () => TODAY, ...options });
  await app.load();
  return app;
}

/** A second app over the same engine, such as one without rewrites. */
export function sameGraph(app: App, options: AppOptions): App {
  return new App(app.engine, { today: () => TODAY, ...options }, app.declared);
}
