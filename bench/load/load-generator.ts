import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { HttpRequest } from "../servers/competitor.js";

/** What one stretch of load showed; times in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
}

/** What is sent where: each client sends one request after another. */
export interface Load {
  readonly url: string;
  readonly clients: number;
  readonly seconds: number;
  readonly requests: readonly HttpRequest[];
}

const SCRIPT = fileURLToPath(new URL("load.js", import.meta.url));

/** Sends requests from a process of its own, so that no server waits for whoever asks it. */
export class LoadGenerator {
  readonly #child = fork(SCRIPT, { execArgv: [] });

  /** Sends requests for some seconds. Errors: where any request failed, or the process ended. */
  async measure(load: Load): Promise<Measured> {
    const over = new AbortController();
    const { signal } = over;
    try {
      const answered = once(this.#child, "message", { signal });
      const ended = once(this.#child, "exit", { signal });
      // Whichever of the two is still waited for is given up at the end.
      for (const waiting of [answered, ended]) waiting.catch(() => undefined);
      this.#child.send(load);
      const found = await Promise.race([
        answered,
        ended.then(
          () => undefined,
          () => undefined,
        ),
      ]);
      if (found === undefined) throw new Error("The load generator ended by itself.");
      const { failed, ...measured } = found[0] as Measured & { failed: number };
      if (failed === 0) return measured;
      throw new Error(`${failed} requests to ${load.url}${load.requests[0]?.path ?? ""} failed.`);
    } finally {
      over.abort();
    }
  }

  stop(): void {
    this.#child.kill();
  }
}
