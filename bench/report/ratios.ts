import type { Ratios, Result } from "./results.js";

/** The clients at which servers are compared. */
export const COMPARED_AT = 16;

/** The middle of the numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The geometric mean of the numbers; null where there are none. */
export function geometricMean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}

/** How many times as many requests one server answers as another; null where one was not asked. */
export function timesAsMany(
  results: readonly Result[],
  operation: string,
  [server, other]: readonly [string, string],
  clients = COMPARED_AT,
): number | null {
  const rate = (name: string): number | undefined =>
    results.find(
      (one) => one.operation === operation && one.server === name && one.clients === clients,
    )?.perSecond;
  const [above, below] = [rate(server), rate(other)];
  return above === undefined || below === undefined || below === 0 ? null : above / below;
}

/** The mean over operations; null unless every one of them was measured. */
function meanOver(
  results: readonly Result[],
  operations: readonly string[],
  pair: readonly [string, string],
): number | null {
  const ratios = operations.map((name) => timesAsMany(results, name, pair));
  const known = ratios.filter((ratio) => ratio !== null);
  return known.length === operations.length ? geometricMean(known) : null;
}

/** Works out the ratios of a run; `six` are the operations of which the means are made. */
export function ratiosOf(
  results: readonly Result[],
  six: readonly string[],
  schemaBuild: Readonly<Record<string, number>> | null,
): Ratios {
  const build = schemaBuild ?? {};
  const [own, peer] = [build["chipgraph"], build["peer"]];
  return {
    peer: meanOver(results, six, ["chipgraph", "peer"]),
    handWritten: meanOver(results, six, ["chipgraph", "handWritten"]),
    someFilter: timesAsMany(results, "hasSomeAbove", ["chipgraph", "handWritten"]),
    cached: meanOver(results, six, ["cached", "peer"]),
    largeResult:
      timesAsMany(results, "largeResult", ["chipgraph", "peer"]) ??
      timesAsMany(results, "largeResultInPages", ["chipgraph", "peer"]),
    schemaBuild: own === undefined || peer === undefined ? null : peer / own,
  };
}
