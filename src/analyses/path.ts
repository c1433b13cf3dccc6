import { QueryError, limitExceeded } from "../errors/index.js";
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
  limitExceeded(
    `${count} shortest paths lead from "${from}" to "${to}"`,
    { count, limit: LIMIT },
    "Ask for fewer with relations, through or a view.",
  );
}

/** Finds what names mean, one after another, so that the first unknown one is told. */
async function findAll(names: readonly string[], tools: AnalysisTools): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) found.push(await tools.find(name));
  return found;
}

/** Refuses what is to be passed twice: a path meets nothing again. */
function refuseTwice(names: readonly string[], stops: readonly string[]): void {
  for (const [at, id] of stops.entries()) {
    const before = stops.indexOf(id);
    if (before === at) continue;
    throw new QueryError(
      "BAD_USER_INPUT",
      `"${names[before]}" and "${names[at]}" are both ${id}, which a path through others passes only once.`,
      { id },
    );
  }
}

/**
 * All shortest ways from one entity to another, through others where the request says so.
 *
 * Errors: UNKNOWN_NAME, BAD_USER_INPUT for a length out of range, too many or the same node to be passed,
 * LIMIT_EXCEEDED for more than 500 ways.
 */
export const path: Analysis = {
  answer: async (given, tools) => {
    const asked = given as unknown as PathAsked;
    const most = checkRange("maxLength", asked.maxLength, { least: 1, most: 10, usual: 6 });
    const through = asked.through ?? [];
    if (through.length >= most) {
      throw new QueryError(
        "BAD_USER_INPUT",
        `through names ${through.length}; a path of at most ${most} steps can pass at most ${most - 1} on its way.`,
        { most: most - 1 },
      );
    }
    const names = [asked.from, ...through, asked.to];
    const stops = await findAll(names, tools);
    const [start = ""] = stops;
    if (through.length === 0 && stops.every((id) => id === start)) {
      const standing = await tools.standing([start], asked.view);
      return standing.has(start) ? [answerOf({ nodes: [start], steps: [] })] : [];
    }
    refuseTwice(names, stops);
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
