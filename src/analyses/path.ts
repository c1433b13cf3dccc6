import { QueryError } from "../errors/index.js";
import type { Analysis, AnalysisTools, Followed } from "../graph/index.js";
import { checkRange } from "./check-range.js";
import { joinPaths, listPaths, sortPaths, type FoundPath } from "./list-paths.js";
import { shortestLevels } from "./shortest-levels.js";
import { stepOf } from "./steps.js";

/** The arguments, as the ontology declares them. */
interface PathAsked extends Followed {
  readonly from: string;
  readonly to: string;
  readonly through?: readonly string[] | null;
  readonly maxLength?: number | null;
}

/** How many ways an answer has at most. */
const LIMIT = 500;

/** Refuses more ways than an answer has, and says what would make them fewer. */
function refuseMany(from: string, to: string, count: number): void {
  if (count <= LIMIT) return;
  throw new QueryError(
    "LIMIT_EXCEEDED",
    `${count} shortest paths lead from "${from}" to "${to}"; the limit is ${LIMIT}. ` +
      "Ask for fewer with relations, through or a view.",
    { count, limit: LIMIT },
  );
}

/** Finds the nodes that a path must pass, in order, and refuses one that is to be passed twice. */
async function findStops(
  names: readonly string[],
  tools: AnalysisTools,
): Promise<readonly string[]> {
  const stops: string[] = [];
  for (const name of names) {
    const id = await tools.find(name);
    const known = stops.indexOf(id);
    if (known >= 0) {
      throw new QueryError(
        "BAD_USER_INPUT",
        `"${names[known]}" and "${name}" are both ${id}, which a path through others passes only once.`,
        { id },
      );
    }
    stops.push(id);
  }
  return stops;
}

/**
 * All shortest ways from one entity to another, through others where the request says so.
 *
 * Errors: UNKNOWN_NAME, BAD_USER_INPUT for a length out of range or a node to be passed twice,
 * LIMIT_EXCEEDED for more than 500 ways.
 */
export const path: Analysis = {
  answer: async (given, tools) => {
    const asked = given as unknown as PathAsked;
    const most = checkRange("maxLength", asked.maxLength, { least: 1, most: 10, usual: 6 });
    const through = asked.through ?? [];
    const start = await tools.find(asked.from);
    if (through.length === 0 && (await tools.find(asked.to)) === start) {
      const standing = await tools.standing([start], asked.view);
      return standing.has(start) ? [answerOf({ nodes: [start], steps: [] })] : [];
    }
    const names = [asked.from, ...through, asked.to];
    const stops = await findStops(names, tools);
    const followed: Followed = { relations: asked.relations, view: asked.view };
    let paths: readonly FoundPath[] = [{ nodes: [start], steps: [] }];
    for (const [at, stop] of stops.slice(1).entries()) {
      const from = stops[at] ?? start;
      const left = stops.length - at - 2;
      const gone = paths[0]?.steps.length ?? 0;
      const levels = await shortestLevels(
        from,
        stop,
        {
          most: most - gone - left,
          avoiding: new Set(stops.filter((id) => id !== from && id !== stop)),
        },
        (ids) => tools.neighbours(ids, followed),
      );
      if (levels === undefined) return [];
      const edges = await tools.edgesAmong([...levels.keys()].sort(), followed);
      const refuse = (count: number): void =>
        refuseMany(names[at] ?? asked.from, names[at + 1] ?? asked.to, count);
      const stretch = listPaths(from, stop, levels, edges, refuse);
      paths = joinPaths(paths, stretch);
      if (paths.length === 0) return [];
      refuseMany(asked.from, names[at + 1] ?? asked.to, paths.length);
    }
    return sortPaths(paths).map(answerOf);
  },
};

function answerOf({ nodes, steps }: FoundPath): object {
  return { length: steps.length, nodes: nodes.map((id) => ({ id })), steps: steps.map(stepOf) };
}
