import type { Engine } from "../../engine/index.js";
import { readRevision } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";

/** How long a revision that was read counts, in milliseconds. */
const COUNTS_FOR = 1000;

/**
 * Knows the revision of a graph, and asks the database at most every second.
 *
 * Writes of this process make it forget, so that they are seen at once; those of other servers are
 * seen within the second.
 */
export class RevisionWatch {
  #known: { readonly revision: number | undefined; readonly readAt: number } | undefined;
  #reading: Promise<number | undefined> | undefined;
  #written = 0;

  constructor(
    private readonly engine: Engine,
    private readonly model: GraphModel,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Gives the revision; undefined while the store holds nothing of ours. Errors: EngineError. */
  async current(): Promise<number | undefined> {
    const known = this.#known;
    if (known !== undefined && this.now() - known.readAt < COUNTS_FOR) return known.revision;
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** Forgets what was read, since the graph has been written to. */
  forget(): void {
    this.#written += 1;
    this.#known = undefined;
    this.#reading = undefined;
  }

  async #read(): Promise<number | undefined> {
    const written = this.#written;
    const readAt = this.now();
    try {
      const revision = await readRevision(this.engine, this.model);
      // Read before a write that is over by now, it must not come to count after it.
      if (written === this.#written) this.#known = { revision, readAt };
      return revision;
    } finally {
      if (written === this.#written) this.#reading = undefined;
    }
  }
}
