import { GraphQLScalarType } from "graphql";

/**
 * Stands in declarations for the enumeration of the relations that are no evidence.
 *
 * Which these are follows from the model, so the served schema puts the enumeration in its place.
 */
export const RelationTypeName = new GraphQLScalarType<string, string>({
  name: "RelationType",
  description: "The type of a relation between things of the world.",
});
