import type { Engine } from "../../engine/index.js";
import { NO_KNOWLEDGE, type Knowledge } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { readGraphState, type GraphState } from "./graph-state.js";
import { NOTHING_STORED, readStored, type StoredContent } from "./stored-content.js";

/** What a store holds, all of one time. */
export interface Store {
  readonly state: GraphState | undefined;
  readonly knowledge: Knowledge;
  readonly content: StoredContent;
}

/** Reads what a store of a known state holds; undefined when somebody wrote meanwhile. */
export async function readStore(
  engine: Engine,
  model: GraphModel,
  state: GraphState | undefined,
): Promise<Store | undefined> {
  const { content, knowledge } =
    state === undefined
      ? { content: NOTHING_STORED, knowledge: NO_KNOWLEDGE }
      : await readStored(engine, model);
  // Many statements read a store; what they gave is of one time only if nobody wrote between them.
  const now = await readGraphState(engine, model);
  return now?.revision === state?.revision ? { state, knowledge, content } : undefined;
}
