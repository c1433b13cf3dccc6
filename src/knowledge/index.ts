export { foldName } from "./fold-name.js";
export { FIRST_DAY, LAST_DAY } from "./open-time.js";
export {
  buildPredicateRegistry,
  type ListedPredicate,
  type Predicate,
  type PredicateRegistry,
} from "./predicate-registry.js";
export { namesOf } from "./project/project-names.js";
export { projectKnowledge } from "./project-knowledge.js";
export { ProjectionMemory } from "./project/projection-memory.js";
export type {
  ProjectedEdge,
  ProjectedNode,
  Projection,
  StoredProperties,
  StoredValue,
} from "./projection.js";
export { readInterval } from "./read-interval.js";
export type {
  AlsoRecord,
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  Interval,
  Knowledge,
  NameRecord,
  ScalarValue,
} from "./records.js";
export { stateQualifiers } from "./state-qualifiers.js";
export { ONTOLOGY_VERSION } from "./ontology-version.js";
