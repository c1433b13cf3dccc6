import type { Engine } from "../engine/index.js";
import { EngineError } from "../errors/index.js";
import type { GraphReader } from "../knowledge/index.js";

/** The time that one operation has for everything it reads, and whether anybody still waits. */
export class Deadline {
  readonly #end: number | undefined;

  /** Takes milliseconds from now, absent: as long as it likes; and what says that nobody waits. */
  constructor(
    private readonly milliseconds: number | undefined,
    private readonly signal?: AbortSignal,
  ) {
    this.#end = milliseconds === undefined ? undefined : performance.now() + milliseconds;
  }

  /** The milliseconds that are left. Errors: DEADLINE_EXCEEDED where none are. */
  left(statement?: string): number | undefined {
    if (this.#end === undefined) return undefined;
    const left = this.#end - performance.now();
    if (left <= 0) throw this.#exceeded(statement);
    return left;
  }

  /** Waits for work that others wait for as well, no longer than is left. Errors: DEADLINE_EXCEEDED. */
  async within<T>(work: Promise<T>): Promise<T> {
    const left = this.left();
    if (left === undefined) return work;
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(this.#exceeded()), left);
    });
    try {
      return await Promise.race([work, over]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** An engine of which each statement gets the time that is left. */
  reader(engine: Engine): GraphReader {
    return {
      address: engine.address,
      read: async (statement) => {
        const timeout = this.left(statement.text);
        return engine.read(statement, { timeout, signal: this.signal });
      },
    };
  }

  #exceeded(statement?: string): EngineError {
    const message = `The answer took longer than the ${this.milliseconds} ms that an operation may take.`;
    return new EngineError("DEADLINE_EXCEEDED", message, statement, undefined);
  }
}
