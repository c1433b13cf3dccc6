import { isContainerRunning } from "./docker.js";
import { homeFolder, type HomeFolder } from "./home-folder.js";
import { isRunning } from "./process.js";
import { readState, type Neo4jState } from "./state.js";

/** Gives what runs in the home folder (`.neo4j` unless told): its ports and process; undefined: nothing. */
export async function neo4jStatus(
  options: { readonly home?: string | undefined } = {},
): Promise<Neo4jState | undefined> {
  const home = homeFolder(options.home);
  const state = await readState(home);
  return state !== undefined && (await isStateRunning(home, state)) ? state : undefined;
}

/** Tells whether what was started still runs. */
export function isStateRunning(home: HomeFolder, state: Neo4jState): Promise<boolean> {
  return state.by === "docker" ? isContainerRunning(state.container) : isRunning(state.pid, home);
}
