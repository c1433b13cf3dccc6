import { isDeepStrictEqual } from "node:util";
import type { Operation } from "./operations/index.js";
import { ask } from "./servers/ask.js";
import type { ChildServer } from "./servers/child-server.js";
import type { Competitor } from "./servers/competitor.js";

const COMPARED = 6;

const shown = (answer: unknown): string => JSON.stringify(answer).slice(0, 1_500);

/**
 * Asks all servers the same, and refuses to go on where they say different things: a comparison of
 * servers that answer different questions is worth nothing.
 *
 * Gives the servers that answer; one that refuses the question is left out, and `tell` says why.
 */
export async function compareAnswers(
  operation: Operation,
  servers: readonly (readonly [Competitor, ChildServer])[],
  tell: (why: string) => void,
): Promise<readonly (readonly [Competitor, ChildServer])[]> {
  const step = Math.max(1, Math.floor(operation.variants.length / COMPARED));
  const variants = operation.variants.filter((_variables, at) => at % step === 0);
  const able: (readonly [Competitor, ChildServer])[] = [];
  let first: readonly [string, readonly unknown[]] | undefined;
  for (const entry of servers) {
    const [competitor, server] = entry;
    if (operation.asked[competitor.language] === undefined) {
      const why = operation.missing?.[competitor.language] ?? "is not asked";
      tell(`${operation.title} at ${competitor.title}: ${why}`);
      continue;
    }
    const answers: unknown[] = [];
    try {
      for (const one of variants) answers.push(await ask(competitor, server, operation, one));
    } catch (error) {
      tell(error instanceof Error ? error.message.slice(0, 400) : String(error));
      continue;
    }
    able.push(entry);
    first ??= [competitor.title, answers];
    for (const [at, answer] of answers.entries()) {
      if (isDeepStrictEqual(answer, first[1][at])) continue;
      throw new Error(
        `"${operation.title}" with ${JSON.stringify(variants[at])}: the answers differ.\n` +
          `${first[0]}: ${shown(first[1][at])}\n${competitor.title}: ${shown(answer)}`,
      );
    }
  }
  return able;
}
