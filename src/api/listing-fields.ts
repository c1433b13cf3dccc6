import type { GraphQLField, GraphQLFieldConfigMap, GraphQLSchema } from "graphql";
import { invariant } from "../errors/index.js";
import { listingExtension } from "../model/index.js";
import { servedArguments } from "./answer-types.js";
import { pageArguments, rootConnection } from "./connections.js";
import { means } from "./meaning.js";
import { ROOT_PAGE } from "./page-sizes.js";
import { byGraph, type GraphContext } from "./resolve.js";
import type { TypeRegistry } from "./type-registry.js";
import { viewArgument } from "./view-input.js";

/** Makes the root fields that are lists of a kind under a name and with arguments of their own. */
export function listingFields(
  registry: TypeRegistry,
  ontology: GraphQLSchema,
): GraphQLFieldConfigMap<unknown, GraphContext> {
  const fields: GraphQLFieldConfigMap<unknown, GraphContext> = {};
  for (const declared of Object.values(ontology.getQueryType()?.getFields() ?? {})) {
    const field = declared as GraphQLField<unknown, unknown>;
    const listing = listingExtension(field);
    if (listing === undefined) continue;
    const node = registry.model.types.get(listing.kind);
    invariant(node, `${field.name} lists no kind of the model.`);
    fields[field.name] = {
      type: rootConnection(registry, node),
      description: field.description,
      args: {
        ...servedArguments(registry, field),
        ...pageArguments(ROOT_PAGE),
        view: viewArgument(registry),
      },
      resolve: byGraph,
      extensions: means({ kind: "listing", type: node, listing }),
    };
  }
  return fields;
}
