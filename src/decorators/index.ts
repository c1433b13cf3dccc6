import "reflect-metadata";

export { buildOntologySchema, type OntologyClasses } from "./build-ontology-schema.js";
export { DateScalar } from "./date-scalar.js";
export { enumeration, type EnumerationOptions, type EnumerationValue } from "./enumeration.js";
export { Kind, KindInterface, type AnyClass, type KindOptions } from "./kind.js";
export { Listing } from "./listing.js";
export { EvidenceProperties, RelationProperties, ValueObject } from "./part.js";
export { Property, type PropertyOptions } from "./property.js";
export { relate, type RelationDeclaration } from "./relate.js";
export { Relation, type RelationOptions } from "./relation.js";
export { RelationTypeName } from "./relation-type.js";
export { Analysis, Answer, AnswerPart, Computed, Lifted, Question } from "./question.js";
