export { foldName } from "./fold-name.js";
export { FIRST_DAY, LAST_DAY } from "./open-time.js";
export {
  buildPredicateRegistry,
  type ListedPredicate,
  type Predicate,
  type PredicateRegistry,
} from "./predicate-registry.js";
export type { ChangeKind } from "./difference/changes-between.js";
export { differenceAbout } from "./difference/difference-about.js";
export { differenceOf, type DifferenceContext } from "./difference/difference-of.js";
export type { HungDifference, KnowledgeDifference } from "./difference/knowledge-difference.js";
export { figureClaimOf } from "./figures/figure-claim-of.js";
export { isInView, knowledgeInView, type View } from "./knowledge-in-view.js";
export { readKnowledge } from "./read-knowledge.js";
export { figuresOf, type FiguresAsked } from "./figures/figures-of.js";
export type { Figure } from "./figures/figure.js";
export type { FigureClaim } from "./figures/figure-claim.js";
export { namesOf } from "./project/project-names.js";
export { projectKnowledge } from "./project-knowledge.js";
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
