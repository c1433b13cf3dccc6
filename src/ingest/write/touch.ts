import type { Engine } from "../../engine/index.js";
import { EngineError } from "../../errors/index.js";
import type { GraphModel } from "../../model/index.js";
import { graphStateStatement, readGraphState, revisionGuard } from "./graph-state.js";

/**
 * Raises the revision of a graph that somebody wrote to by other means, so that no server gives
 * out answers from before.
 *
 * Gives the new revision. Errors: EngineError where there is no graph of ours; WriteConflictError.
 */
export async function touch(engine: Engine, model: GraphModel): Promise<number> {
  const state = await readGraphState(engine, model);
  if (state === undefined) {
    const message = `There is no graph of chipgraph in ${engine.address}; load one by: npx chipgraph import`;
    throw new EngineError("ENGINE_UNAVAILABLE", message, undefined, undefined);
  }
  const revision = state.revision + 1;
  const statement = graphStateStatement(model, { ...state, revision });
  await engine.write([statement], revisionGuard(model, state.revision));
  return revision;
}
