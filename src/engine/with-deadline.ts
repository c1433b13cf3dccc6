import { EngineError } from "../errors/index.js";
import type { ReadOptions } from "./engine.js";

/**
 * Gives the answer, or fails with DEADLINE_EXCEEDED when it takes longer than it may, or nobody
 * waits for it any more.
 *
 * The work itself goes on; its answer is dropped. Without a limit it waits for the answer.
 */
export async function withDeadline<T>(
  answer: Promise<T>,
  { timeout, signal }: ReadOptions,
  text: string,
): Promise<T> {
  if (timeout === undefined && signal === undefined) return answer;
  let timer: NodeJS.Timeout | undefined;
  let giveUp: (() => void) | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    const fail = (message: string): void =>
      reject(new EngineError("DEADLINE_EXCEEDED", message, text, undefined));
    if (timeout !== undefined) {
      timer = setTimeout(() => fail(`The database did not answer within ${timeout} ms.`), timeout);
    }
    giveUp = () => fail("The request was given up before the database answered.");
    if (signal?.aborted === true) giveUp();
    else signal?.addEventListener("abort", giveUp);
  });
  try {
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(timer);
    if (giveUp !== undefined) signal?.removeEventListener("abort", giveUp);
  }
}
