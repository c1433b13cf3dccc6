// Changes a graph again and again until it is killed; see crash.test.ts.
import "reflect-metadata";
import { declare } from "../../src/app.js";
import { openEngine, type Engine, type EngineSettings } from "../../src/engine/index.js";
import { revisionOf, steadyApp, step } from "./steps.js";

const declared = declare();

const tell = (told: object): void => {
  process.send?.(told);
};

/** The engine, telling before each write that one begins. */
function telling(engine: Engine): Engine {
  return {
    name: engine.name,
    address: engine.address,
    capabilities: engine.capabilities,
    read: (...given) => engine.read(...given),
    write: (...given) => {
      tell({ event: "writing" });
      return engine.write(...given);
    },
    defineSchema: (...given) => engine.defineSchema(...given),
    ping: (...given) => engine.ping(...given),
    close: () => engine.close(),
  };
}

process.once("message", (settings) => {
  void (async () => {
    const app = steadyApp(telling(await openEngine(settings as EngineSettings)), declared);
    for (;;) {
      const revision = await revisionOf(app);
      tell({ event: "begun", revision });
      await step(app, revision);
      tell({ event: "done", revision: revision + 1 });
    }
  })();
});
// Nobody is left to kill it.
process.once("disconnect", () => process.exit(1));
tell({ event: "ready" });
