export type {
  Contradiction,
  ContradictionKind,
  ContradictionStatus,
  ProbableCause,
  Severity,
} from "./contradictions/contradiction.js";
export type { ContradictionRules } from "./contradictions/contradiction-rules.js";
export { findContradictions } from "./contradictions/find-contradictions.js";
export type { ContradictionContext } from "./contradictions/contradiction-context.js";
export { foldName } from "./fold-name.js";
export { independentSources, type IndependentSource, type PublisherOf } from "./independence.js";
export { publishersOf } from "./publishers-of.js";
export { citedParagraphs } from "./cited-paragraphs.js";
export { datePrecision, type DatePrecision } from "./date-precision.js";
export { excerptOf, type ClaimExcerpt } from "./excerpt-of.js";
export { findToken, type FoundToken, type TokenStanding } from "./find-token.js";
export { findInText, foldText, type Stretch } from "./fold-text.js";
export { LOST_CHARACTER } from "./lost-character.js";
export { FIRST_DAY, LAST_DAY } from "./open-time.js";
export {
  buildPredicateRegistry,
  type ListedPredicate,
  type Predicate,
  type PredicateRegistry,
} from "./predicate-registry.js";
export { approvalsOf } from "./approvals-of.js";
export { observationChange, type ObservedNumber } from "./observation-change.js";
export type { ChangeKind } from "./difference/changes-between.js";
export { differenceAbout } from "./difference/difference-about.js";
export { differenceOf, type DifferenceContext } from "./difference/difference-of.js";
export type { HungDifference, KnowledgeDifference } from "./difference/knowledge-difference.js";
export { edgesStated, type StatedEdge } from "./edges-stated.js";
export { figureClaimOf } from "./figures/figure-claim-of.js";
export { isInView, knowledgeInView, type View } from "./knowledge-in-view.js";
export type { KnowledgeChange } from "./knowledge-change.js";
export { NO_KNOWLEDGE } from "./no-knowledge.js";
export { GRAPH_ID, matchGraph, readRevision, revisionStatement } from "./graph-revision.js";
export {
  readKnowledge,
  readRevisedKnowledge,
  type GraphReader,
  type RevisedKnowledge,
} from "./read-knowledge.js";
export { readAllRecords } from "./read-records.js";
export { storedNames } from "./stored-names.js";
export { creditsOf } from "./figures/credits-of.js";
export { figuresOf, type FiguresAsked } from "./figures/figures-of.js";
export { possibleFigures, type PossibleFigure } from "./figures/possible-figures.js";
export type { Figure } from "./figures/figure.js";
export type { FigureClaim } from "./figures/figure-claim.js";
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
  ParagraphRecord,
  Recorder,
  Retraction,
  ScalarValue,
} from "./records.js";
export { scoreDocuments, type SourceScorecard } from "./scorecards.js";
export { stateQualifiers } from "./state-qualifiers.js";
export { ONTOLOGY_VERSION } from "./ontology-version.js";
export { divideBounds, endsOf, type Bounded, type Ends } from "./figures/bounds.js";
export { COMPARATORS, isApproximate, isOpenBound } from "./figures/comparators.js";
