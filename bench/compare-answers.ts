import { isDeepStrictEqual } from "node:util";
import type { Operation } from "./operations/index.js";
import { ask } from "./servers/ask.js";
import type { ChildServer } from "./servers/child-server.js";
import type { Competitor } from "./servers/competitor.js";

const COMPARED = 6;

const shown = (answer: unknown): string => JSON.stringify(answer).slice(0, 1_500);

/**
 * Asks all servers the same, and refuses to go on unless all say the same: a comparison of servers
 * that answer different things is worth nothing.
 */
export async function compareAnswers(
  operation: Operation,
  servers: readonly (readonly [Competitor, ChildServer])[],
): Promise<void> {
  const step = Math.max(1, Math.floor(operation.variants.length / COMPARED));
  const variants = operation.variants.filter((_variables, at) => at % step === 0);
  for (const variables of variants) {
    let first: readonly [string, unknown] | undefined;
    for (const [competitor, server] of servers) {
      if (operation.asked[competitor.language] === undefined) continue;
      const answer = await ask(competitor, server, operation, variables);
      first ??= [competitor.title, answer];
      if (isDeepStrictEqual(answer, first[1])) continue;
      throw new Error(
        `"${operation.title}" with ${JSON.stringify(variables)}: the answers differ.\n` +
          `${first[0]}: ${shown(first[1])}\n${competitor.title}: ${shown(answer)}`,
      );
    }
  }
}
