import { GraphQLObjectType, GraphQLSchema, lexicographicSortSchema } from "graphql";
import type { GraphModel } from "../model/index.js";
import { mutationFields, type MutationParts } from "./mutations/mutation-fields.js";
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
 * Takes the model and the ontology's own schema, for its scalars, enumerations and questions, and
 * the forms from which mutations are made: without them there are none;
 * gives an executable schema, sorted, whose fields carry their meaning for the compiler.
 */
export function buildApiSchema(
  model: GraphModel,
  ontology: GraphQLSchema,
  mutations?: MutationParts,
): GraphQLSchema {
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
  const mutation =
    mutations === undefined
      ? undefined
      : new GraphQLObjectType({
          name: "Mutation",
          description: "How the graph is changed, by editors only.",
          fields: mutationFields(registry, mutations),
        });
  return lexicographicSortSchema(
    new GraphQLSchema({ query, mutation: mutation ?? null, types: [...registry.made] }),
  );
}
