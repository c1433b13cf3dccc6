import type { Engine } from "../../engine/index.js";
import type { Knowledge } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { readGraphState, type GraphState } from "./graph-state.js";
import { NOTHING_STORED, readStored, type StoredContent } from "./stored-content.js";

/** What a store holds, all of one time. */
export interface Store {
  readonly state: GraphState | undefined;
  readonly knowledge: Knowledge;
  readonly content: StoredContent;
}

const NOTHING_KNOWN: Knowledge = Object.freeze({
  entities: new Map(),
  claims: new Map(),
  paragraphs: new Map(),
});

/** Reads what a store of a known state holds; undefined when somebody wrote meanwhile. */
export async function readStore(
  engine: Engine,
  model: GraphModel,
  state: GraphState | undefined,
): Promise<Store | undefined> {
  const { content, knowledge } =
    state === undefined
      ? { content: NOTHING_STORED, knowledge: NOTHING_KNOWN }
      : await readStored(engine, model);
  // Many statements read a store; what they gave is of one time only if nobody wrote between them.
  const now = await readGraphState(engine, model);
  return now?.revision === state?.revision ? { state, knowledge, content } : undefined;
}
