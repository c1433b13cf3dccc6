import type { LoadGenerator, Measured } from "./load/load-generator.js";
import type { Operation } from "./operations/index.js";
import { median } from "./report/ratios.js";
import type { Result } from "./report/results.js";
import { CACHED } from "./servers/chipgraph.js";
import type { ChildServer } from "./servers/child-server.js";
import { requestFor, type Competitor } from "./servers/competitor.js";

/** How long and how often each server is measured. */
export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUp: number;
}

/** The clients at once at which every operation is measured. */
export const CLIENTS = [1, 16] as const;

const WARMED_BY = 4;

/**
 * Measures an operation on all servers in alternating rounds, so that whatever else the machine
 * does falls upon each of them alike; tells the median of the rounds.
 */
export async function runRounds(
  operation: Operation,
  servers: readonly (readonly [Competitor, ChildServer])[],
  generator: LoadGenerator,
  { rounds, seconds, warmUp }: Pace,
): Promise<readonly Result[]> {
  const asked = servers.flatMap(([{ name, language }, { url }]) => {
    const variants = name === CACHED ? operation.variants.slice(0, 1) : operation.variants;
    const requests = variants.map((one) => requestFor(language, operation, one));
    const known = requests.filter((request) => request !== undefined);
    return known.length === 0 ? [] : [{ name, url, requests: known }];
  });
  const results: Result[] = [];
  for (const { url, requests } of asked) {
    await generator.measure({ url, clients: WARMED_BY, seconds: warmUp, requests });
  }
  for (const clients of CLIENTS) {
    const found = new Map<string, Measured[]>(asked.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, url, requests } of asked) {
        found.get(name)?.push(await generator.measure({ url, clients, seconds, requests }));
      }
    }
    for (const [server, all] of found) {
      const middle = (part: keyof Measured): number => median(all.map((one) => one[part]));
      results.push({
        operation: operation.name,
        server,
        clients,
        perSecond: middle("perSecond"),
        median: middle("median"),
        p99: middle("p99"),
      });
    }
  }
  return results;
}
