import type { Engine } from "../engine/index.js";
import { GraphBusyError } from "../errors/index.js";
import type { GraphModel } from "../model/index.js";
import { readRevision } from "./graph-revision.js";
import { readAllRecords } from "./read-records.js";
import type { Knowledge } from "./records.js";

/** How often in a row somebody may write while the records are read. */
const TRIES = 5;

/** What is needed of an engine to read a graph. */
export type GraphReader = Pick<Engine, "read" | "address">;

/** A knowledge, and the revision of the graph that has it; undefined where nothing of ours is stored. */
export interface RevisedKnowledge {
  readonly revision: number | undefined;
  readonly knowledge: Knowledge;
}

/**
 * Reads everything that was imported or attached and is held, all of one time, with its revision;
 * where somebody wrote meanwhile it is read again. Errors: GraphBusyError where that goes on.
 */
export async function readRevisedKnowledge(
  engine: GraphReader,
  model: GraphModel,
): Promise<RevisedKnowledge> {
  let revision = await readRevision(engine, model);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const knowledge = await readAllRecords(engine, model);
    const now = await readRevision(engine, model);
    if (now === revision) return { revision, knowledge };
    revision = now;
  }
  throw new GraphBusyError(engine.address, "reading", TRIES);
}

/** Reads everything that is held, withdrawn claims included, as `readRevisedKnowledge` does. */
export async function readKnowledge(engine: GraphReader, model: GraphModel): Promise<Knowledge> {
  return (await readRevisedKnowledge(engine, model)).knowledge;
}
