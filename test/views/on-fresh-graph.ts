import { openEngine, type Engine } from "../../src/engine/index.js";
import { emptyGraph } from "../engine/engines-under-test.js";

/** Runs something on an empty graph of an engine: a throw-away copy, or the one Neo4j, emptied. */
export async function onFreshGraph<Value>(
  engine: Engine,
  run: (fresh: Engine) => Promise<Value>,
): Promise<Value> {
  if (engine.name !== "embedded") {
    await emptyGraph(engine);
    return run(engine);
  }
  const fresh = await openEngine({ url: "memory:" });
  try {
    return await run(fresh);
  } finally {
    await fresh.close();
  }
}
