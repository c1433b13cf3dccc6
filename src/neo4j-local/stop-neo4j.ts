import { stopContainer } from "./docker.js";
import { homeFolder } from "./home-folder.js";
import { neo4jStatus } from "./neo4j-status.js";
import { stopProcess } from "./process.js";
import { clearState } from "./state.js";

/** Stops the Neo4j of the home folder, keeping its data; tells whether one ran. */
export async function stopNeo4j(
  options: { readonly home?: string | undefined } = {},
): Promise<boolean> {
  const state = await neo4jStatus(options);
  if (state?.by === "docker") await stopContainer(state.container);
  if (state?.by === "java") await stopProcess(state.pid);
  await clearState(homeFolder(options.home));
  return state !== undefined;
}
