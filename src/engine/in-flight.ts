/** Keeps what is under way, so that an engine can wait for it before it closes. */
export class InFlight {
  readonly #answers = new Set<Promise<unknown>>();

  /** Gives the answer as it comes; until then it is under way. */
  async follow<T>(answer: Promise<T>): Promise<T> {
    this.#answers.add(answer);
    try {
      return await answer;
    } finally {
      this.#answers.delete(answer);
    }
  }

  /** Resolves when everything followed so far has ended, well or not. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#answers);
  }
}
