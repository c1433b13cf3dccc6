import { EngineError } from "../errors/index.js";

/**
 * Gives the answer, or fails with DEADLINE_EXCEEDED when it takes longer than so many milliseconds.
 *
 * The work itself goes on; its answer is dropped. Without a limit it waits for the answer.
 */
export async function withDeadline<T>(
  answer: Promise<T>,
  milliseconds: number | undefined,
  text: string,
): Promise<T> {
  if (milliseconds === undefined) return answer;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `The database did not answer within ${milliseconds} ms.`;
      reject(new EngineError("DEADLINE_EXCEEDED", message, text, undefined));
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
