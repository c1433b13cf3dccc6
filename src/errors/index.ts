export { ChipgraphError, type ErrorCode } from "./chipgraph-error.js";
export { DataError, type DataMistake } from "./data-error.js";
export { EngineError, type EngineErrorCode } from "./engine-error.js";
export { InternalError, invariant } from "./invariant.js";
export { ModelError, type ModelMistake } from "./model-error.js";
export { OntologyVersionError } from "./ontology-version-error.js";
export { QueryError, type QueryErrorCode } from "./query-error.js";
export { SettingsError } from "./settings-error.js";
