export { afterWrites } from "./after-writes.js";
export type { Capabilities, CypherValue, Engine, ReadOptions, Row, Statement } from "./engine.js";
export { engineSettings, type EngineSettings } from "./engine-settings.js";
export { openEngine } from "./open-engine.js";
export { WriteConflictError } from "./write-conflict-error.js";
export type { WriteGuard } from "./write-guard.js";
