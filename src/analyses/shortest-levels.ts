import type { Neighbours } from "../compiler/index.js";

/** What a search between two nodes is bounded by. */
export interface Bounds {
  /** How many steps a way may take. */
  readonly most: number;
  /** Nodes that no way may meet. */
  readonly avoiding: ReadonlySet<string>;
}

/** One end of a search: what it has reached, and from where. */
interface Side {
  /** How many steps away from this end each node is. */
  readonly distances: Map<string, number>;
  /** The nodes one step nearer to this end from which a node was reached. */
  readonly nearer: Map<string, readonly string[]>;
  frontier: readonly string[];
  depth: number;
}

function sideAt(end: string): Side {
  return { distances: new Map([[end, 0]]), nearer: new Map(), frontier: [end], depth: 0 };
}

/** Goes one step further from an end, to all nodes that it has not reached yet. */
function advance(side: Side, neighbours: Neighbours, avoiding: ReadonlySet<string>): void {
  const reached = new Map<string, string[]>();
  for (const from of side.frontier) {
    for (const to of neighbours.get(from) ?? []) {
      if (side.distances.has(to) || avoiding.has(to)) continue;
      const known = reached.get(to);
      if (known === undefined) reached.set(to, [from]);
      else known.push(from);
    }
  }
  side.depth += 1;
  side.frontier = [...reached.keys()];
  for (const [id, from] of reached) {
    side.distances.set(id, side.depth);
    side.nearer.set(id, from);
  }
}

/** All nodes on the shortest ways from an end to some nodes that it has reached. */
function backFrom(side: Side, met: readonly string[]): ReadonlySet<string> {
  const found = new Set(met);
  for (const id of found) for (const nearer of side.nearer.get(id) ?? []) found.add(nearer);
  return found;
}

/**
 * Searches all shortest ways between two different nodes, level by level from both ends, always
 * from the end that has reached fewer nodes with its last step.
 *
 * Gives the nodes that lie on them, each with how many steps it is away from the start; undefined
 * where there is no way that is short enough.
 */
export async function shortestLevels(
  from: string,
  to: string,
  { most, avoiding }: Bounds,
  neighboursOf: (ids: readonly string[]) => Promise<Neighbours>,
): Promise<ReadonlyMap<string, number> | undefined> {
  const start = sideAt(from);
  const end = sideAt(to);
  while (start.depth + end.depth < most) {
    const [side, other] =
      start.frontier.length <= end.frontier.length ? [start, end] : [end, start];
    advance(side, await neighboursOf(side.frontier), avoiding);
    if (side.frontier.length === 0) return undefined;
    const met = side.frontier.filter((id) => other.distances.has(id));
    if (met.length === 0) continue;
    const length = start.depth + end.depth;
    const before = [...backFrom(start, met)].map((id) => [id, start.distances.get(id)] as const);
    const after = [...backFrom(end, met)].map(
      (id) => [id, length - (end.distances.get(id) ?? 0)] as const,
    );
    return new Map([...before, ...after].map(([id, level]) => [id, level ?? 0]));
  }
  return undefined;
}
