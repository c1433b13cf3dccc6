export { neo4jStatus } from "./neo4j-status.js";
export { startNeo4j, type RunningNeo4j, type StartOptions } from "./start-neo4j.js";
export type { Neo4jState } from "./state.js";
export { stopNeo4j } from "./stop-neo4j.js";
