import { LRUCache } from "lru-cache";
import type { HttpAnswer } from "./http-answer.js";

/** How many answers are kept, and how long. */
export interface AnswerLimits {
  /** Bytes that all of them take at most. */
  readonly bytes: number;
  /** Seconds for which one is given out again. */
  readonly seconds: number;
}

/** An answer that was made, and whether others may have it too. */
export interface MadeAnswer {
  readonly answer: HttpAnswer;
  readonly shared: boolean;
}

/** A text of JavaScript takes two bytes a character at most, and each answer its own bookkeeping. */
const BYTES_PER_CHARACTER = 2;
const BYTES_PER_ANSWER = 500;

/**
 * Gives each answer once: equal requests share one that is being made, and one that was made
 * before, as long as it is kept.
 */
export class Answers {
  readonly #kept: LRUCache<string, HttpAnswer> | undefined;
  readonly #making = new Map<string, Promise<HttpAnswer | undefined>>();

  /** Without limits no answer is kept once it was given. */
  constructor(limits?: AnswerLimits) {
    this.#kept =
      limits === undefined
        ? undefined
        : new LRUCache({
            maxSize: limits.bytes,
            ttl: limits.seconds * 1000,
            sizeCalculation: ({ text }, key) =>
              (text.length + key.length) * BYTES_PER_CHARACTER + BYTES_PER_ANSWER,
          });
  }

  /**
   * Gives the answer of a key, made by whoever asks first; without a key it is made for this
   * request alone. A shared making that fails is left to the next who waits for it.
   */
  async of(key: string | undefined, make: () => Promise<MadeAnswer>): Promise<HttpAnswer> {
    if (key === undefined) return (await make()).answer;
    for (;;) {
      const kept = this.#kept?.get(key);
      if (kept !== undefined) return kept;
      const making = this.#making.get(key);
      if (making === undefined) return this.#make(key, make);
      const made = await making;
      if (made !== undefined) return made;
    }
  }

  async #make(key: string, make: () => Promise<MadeAnswer>): Promise<HttpAnswer> {
    const made = make();
    const forOthers = made.then(
      ({ answer, shared }) => (shared ? answer : undefined),
      () => undefined,
    );
    this.#making.set(key, forOthers);
    try {
      const { answer, shared } = await made;
      if (shared) this.#kept?.set(key, answer);
      return answer;
    } finally {
      this.#making.delete(key);
    }
  }
}
