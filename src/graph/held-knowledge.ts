import { LRUCache } from "lru-cache";
import type { Engine } from "../engine/index.js";
import {
  knowledgeInView,
  readRevision,
  readRevisedKnowledge,
  type Knowledge,
  type View,
} from "../knowledge/index.js";
import type { GraphModel } from "../model/index.js";
import { Deadline } from "./deadline.js";

/** How many views of one revision are held; each has maps of its own, but shares the records. */
const VIEWS = 16;

/** Everything that a graph holds at one revision, and what views let through of it. */
export class KnowledgeSnapshot {
  readonly #views = new LRUCache<string, Knowledge>({ max: VIEWS });

  constructor(
    readonly revision: number | undefined,
    readonly everything: Knowledge,
  ) {}

  /** What a view lets through; `today` is the day that counts as now. */
  inView(view: View | null | undefined, today: string): Knowledge {
    const key = JSON.stringify([view ?? null, today]);
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const knowledge = knowledgeInView(this.everything, view, today);
    this.#views.set(key, knowledge);
    return knowledge;
  }
}

/**
 * Holds the knowledge of the newest revision that was read, for all requests.
 *
 * Each request asks for the revision first, so that a write of ours is never missed; readings of
 * the same revision that are under way are shared.
 */
export class HeldKnowledge {
  #held: KnowledgeSnapshot | undefined;
  readonly #reading = new Map<number, Promise<KnowledgeSnapshot>>();

  /** `milliseconds` is what a reading may take that several requests wait for. */
  constructor(
    private readonly engine: Engine,
    private readonly model: GraphModel,
    private readonly milliseconds: number | undefined,
  ) {}

  /** Gives the knowledge as of now. Errors: GraphBusyError, EngineError. */
  async now(deadline: Deadline): Promise<KnowledgeSnapshot> {
    const revision = await readRevision(deadline.reader(this.engine), this.model);
    // What has no revision is nothing of ours, or not yet.
    if (revision === undefined) return deadline.within(this.#read());
    if (this.#held?.revision === revision) return this.#held;
    const shared = this.#reading.get(revision) ?? this.#share(revision);
    return deadline.within(shared);
  }

  #share(revision: number): Promise<KnowledgeSnapshot> {
    const reading = this.#read().finally(() => this.#reading.delete(revision));
    this.#reading.set(revision, reading);
    return reading;
  }

  async #read(): Promise<KnowledgeSnapshot> {
    // Not the time of the one who asked first: others, with more time left, may be waiting too.
    const reader = new Deadline(this.milliseconds).reader(this.engine);
    const { revision, knowledge } = await readRevisedKnowledge(reader, this.model);
    const snapshot = new KnowledgeSnapshot(revision, knowledge);
    if (revision !== undefined) this.#held = snapshot;
    return snapshot;
  }
}
