import type { WalkedEdge } from "../compiler/index.js";
import { compareTexts, type FollowedEdge } from "./steps.js";

/** A way through the graph: its nodes, and between each two the edge that is followed. */
export interface FoundPath {
  readonly nodes: readonly string[];
  readonly steps: readonly FollowedEdge[];
}

/** The steps that lead on from each node, one level further. */
type Onward = ReadonlyMap<string, readonly (FollowedEdge & { readonly to: string })[]>;

function onwardSteps(levels: ReadonlyMap<string, number>, edges: readonly WalkedEdge[]): Onward {
  const onward = new Map<string, (FollowedEdge & { readonly to: string })[]>();
  const add = (from: string, step: FollowedEdge & { readonly to: string }): void => {
    const known = onward.get(from);
    if (known === undefined) onward.set(from, [step]);
    else known.push(step);
  };
  for (const edge of edges) {
    const rise = (levels.get(edge.to) ?? Number.NaN) - (levels.get(edge.from) ?? Number.NaN);
    if (rise === 1) add(edge.from, { edge, forward: true, to: edge.to });
    if (rise === -1) add(edge.to, { edge, forward: false, to: edge.from });
  }
  return onward;
}

/** How many ways there are from each node to the end, the nodes nearest to the end first. */
function countWays(
  levels: ReadonlyMap<string, number>,
  onward: Onward,
  to: string,
): Map<string, number> {
  const ways = new Map([[to, 1]]);
  const fromEnd = [...levels].sort(([, a], [, b]) => b - a);
  for (const [id] of fromEnd) {
    if (id === to) continue;
    const further = (onward.get(id) ?? []).map((step) => ways.get(step.to) ?? 0);
    ways.set(
      id,
      further.reduce((sum, count) => sum + count, 0),
    );
  }
  return ways;
}

/**
 * Lists the ways that lead from level to level, every sequence of edges one of its own.
 *
 * Takes the levels of the nodes on them and the edges among these; `refuse` is told how many there
 * are before they are listed, and throws when they are too many. They come in no order.
 */
export function listPaths(
  from: string,
  to: string,
  levels: ReadonlyMap<string, number>,
  edges: readonly WalkedEdge[],
  refuse: (count: number) => void,
): readonly FoundPath[] {
  const onward = onwardSteps(levels, edges);
  refuse(countWays(levels, onward, to).get(from) ?? 0);
  let paths: readonly FoundPath[] = [{ nodes: [from], steps: [] }];
  for (let length = levels.get(to) ?? 0; length > 0; length -= 1) {
    paths = paths.flatMap(({ nodes, steps }) =>
      (onward.get(nodes.at(-1) ?? from) ?? []).map((step) => ({
        nodes: [...nodes, step.to],
        steps: [...steps, step],
      })),
    );
  }
  return paths;
}

/** Puts ways after one another, the next from where the last ends; none meets a node twice. */
export function joinPaths(
  before: readonly FoundPath[],
  after: readonly FoundPath[],
): readonly FoundPath[] {
  return before.flatMap((first) => {
    const met = new Set(first.nodes);
    return after
      .filter(({ nodes: [, ...further] }) => !further.some((id) => met.has(id)))
      .map(({ nodes: [, ...further], steps }) => ({
        nodes: [...first.nodes, ...further],
        steps: [...first.steps, ...steps],
      }));
  });
}

/** Orders ways by the ids of their nodes, then by the relations and the edges followed. */
export function sortPaths(paths: readonly FoundPath[]): readonly FoundPath[] {
  return [...paths].sort(
    (a, b) =>
      compareTexts(a.nodes, b.nodes) ||
      compareTexts(
        a.steps.map(({ edge }) => edge.relation.type),
        b.steps.map(({ edge }) => edge.relation.type),
      ) ||
      compareTexts(
        a.steps.map(({ edge }) => edge.id),
        b.steps.map(({ edge }) => edge.id),
      ),
  );
}
