export type {
  ComputedExtension,
  Derivation,
  EvidenceListRole,
  Family,
  GraphExtension,
  InverseExtension,
  KindExtension,
  KindRole,
  PartExtension,
  PropertyExtension,
  PropertyRole,
  QuestionExtension,
  RelationExtension,
  RelationRole,
  AnalysisExtension,
  LiftedExtension,
  ListingExtension,
  WorkedOutExtension,
  Words,
} from "./extensions.js";
export type {
  EvidenceModel,
  GraphModel,
  NodeInterface,
  NodeKind,
  NodeType,
  PropertyType,
  RelationEnds,
  RelationField,
  RelationType,
  ScalarName,
} from "./graph-model.js";
export { claimedLists, claimedValues, type ClaimedLists } from "./claimed-lists.js";
export { isSearchable } from "./is-searchable.js";
export { isEvidence } from "./is-evidence.js";
export { partName, propertyByRole } from "./property-by-role.js";
export { listingExtension, questionExtension, workedOutExtension } from "./read-extension.js";
export { buildModel } from "./build-model.js";
