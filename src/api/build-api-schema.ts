import { GraphQLObjectType, GraphQLSchema, lexicographicSortSchema } from "graphql";
import type { GraphModel } from "../model/index.js";
import { nodeType } from "./node-types.js";
import { answerTypes } from "./answer-types.js";
import { questionFields } from "./question-fields.js";
import { listingFields } from "./listing-fields.js";
import { relationTypes } from "./relation-types.js";
import { rootFields } from "./root-fields.js";
import { TypeRegistry } from "./type-registry.js";

/**
 * Makes the schema that is served from a model: every kind with its lists, filters and orders.
 *
 * Takes the model and the ontology's own schema, for its scalars, enumerations and questions;
 * gives an executable schema, sorted, whose fields carry their meaning for the compiler.
 */
export function buildApiSchema(model: GraphModel, ontology: GraphQLSchema): GraphQLSchema {
  const registry = new TypeRegistry(model, ontology);
  for (const node of model.types.values()) {
    if (node.role !== "graph") nodeType(registry, node);
  }
  relationTypes(registry);
  answerTypes(registry, ontology);
  const query = new GraphQLObjectType({
    name: "Query",
    description: "What the graph can be asked.",
    fields: () => ({
      ...rootFields(registry),
      ...listingFields(registry, ontology),
      ...questionFields(registry, ontology),
    }),
  });
  return lexicographicSortSchema(new GraphQLSchema({ query, types: [...registry.made] }));
}
