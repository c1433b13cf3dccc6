import { GraphQLList, GraphQLNonNull, type GraphQLOutputType } from "graphql";

/** The type, never null. */
export function required<T extends GraphQLOutputType>(type: T): GraphQLOutputType {
  return new GraphQLNonNull(type as never);
}

/** A list of the type; neither it nor its entries are null. */
export function listOf(type: GraphQLOutputType): GraphQLOutputType {
  return required(new GraphQLList(required(type)));
}
