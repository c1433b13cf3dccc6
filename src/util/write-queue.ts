/** Runs tasks one after another, in the order they were given; a failed one does not hold up the next. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as the task does, once all earlier tasks have ended. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const outcome = this.#last.then(task);
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }

  /** Resolves when all tasks given so far have ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
