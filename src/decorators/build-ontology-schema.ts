import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import type { AnyClass } from "./kind.js";

/** The classes of an ontology, by what TypeGraphQL needs to know of them. */
export interface OntologyClasses {
  /** Kinds, interfaces, relation properties, value objects. */
  readonly types: readonly AnyClass[];
  /** Resolver classes of hand-written questions. */
  readonly questions: readonly AnyClass[];
}

/** Builds the schema of the declarations alone; the model and the served schema follow from it. */
export function buildOntologySchema({ types, questions }: OntologyClasses): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [...questions] as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [...types] as never,
    validate: false,
  });
}
