import type { WalkedEdge } from "../compiler/index.js";
import type { Analysis, AnalysisTools } from "../graph/index.js";
import type { View } from "../knowledge/index.js";
import { checkRange } from "./check-range.js";
import { compareTexts, stepOf } from "./steps.js";

/** The arguments, as the ontology declares them. */
interface NeighbourhoodAsked {
  readonly of: string;
  readonly depth?: number | null;
  readonly limit?: number | null;
  readonly view?: View | null;
}

/** Collects the nodes around one, the nearest first, those equally near by id. */
async function nearest(
  centre: string,
  {
    depth,
    limit,
    view,
  }: { readonly depth: number; readonly limit: number; readonly view: View | null },
  tools: AnalysisTools,
): Promise<{ readonly ids: readonly string[]; readonly truncated: boolean }> {
  const found = new Set([centre]);
  let frontier: readonly string[] = [centre];
  for (let steps = 0; steps < depth && frontier.length > 0; steps += 1) {
    const neighbours = await tools.neighbours(frontier, { view });
    const reached = new Set([...neighbours.values()].flat());
    frontier = [...reached].filter((id) => !found.has(id)).sort();
    const room = limit - found.size;
    for (const id of frontier.slice(0, room)) found.add(id);
    if (frontier.length > room) return { ids: [...found], truncated: true };
  }
  return { ids: [...found], truncated: false };
}

const keyOf = ({ from, relation, to, id }: WalkedEdge): readonly string[] => [
  from,
  relation.type,
  to,
  id,
];

/**
 * What stands around an entity, with all relations among it; nothing where it is not in the view.
 *
 * Errors: UNKNOWN_NAME, BAD_USER_INPUT for a depth or a limit out of range.
 */
export const neighbourhood: Analysis = {
  answer: async (given, tools) => {
    const asked = given as unknown as NeighbourhoodAsked;
    const view = asked.view ?? null;
    const depth = checkRange("depth", asked.depth, { least: 1, most: 4, usual: 1 });
    const limit = checkRange("limit", asked.limit, { least: 1, most: 500, usual: 200 });
    const centre = await tools.find(asked.of);
    const standing = await tools.standing([centre], view);
    if (!standing.has(centre)) return { nodes: [], edges: [], truncated: false };
    const { ids, truncated } = await nearest(centre, { depth, limit, view }, tools);
    const edges = await tools.edgesAmong([...ids].sort(), { view });
    return {
      nodes: ids.map((id) => ({ id })),
      edges: [...edges]
        .sort((a, b) => compareTexts(keyOf(a), keyOf(b)))
        .map((edge) => stepOf({ edge, forward: true })),
      truncated,
    };
  },
};
