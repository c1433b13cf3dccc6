/** Which database to open, and as whom. */
export interface EngineSettings {
  /** `memory:`, `file:PATH`, `bolt://…`, `neo4j://…`; absent: a file in the current folder. */
  readonly url?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/**
 * Reads the engine's settings from the environment: CHIPGRAPH_URL, CHIPGRAPH_USER,
 * CHIPGRAPH_PASSWORD and CHIPGRAPH_DATABASE; an empty one counts as absent.
 */
export function engineSettings(
  environment: Readonly<Record<string, string | undefined>>,
): EngineSettings {
  return Object.freeze({
    url: environment["CHIPGRAPH_URL"]?.trim() || undefined,
    user: environment["CHIPGRAPH_USER"] || "neo4j",
    password: environment["CHIPGRAPH_PASSWORD"] || undefined,
    database: environment["CHIPGRAPH_DATABASE"] || "neo4j",
  });
}
