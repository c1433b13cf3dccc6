import {
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLArgumentConfig,
  type GraphQLInputType,
} from "graphql";
import type { TypeRegistry } from "./type-registry.js";

/** Gives the argument by which a root field looks at the graph through a view. */
export function viewArgument(registry: TypeRegistry): GraphQLArgumentConfig {
  const documents = new GraphQLList(new GraphQLNonNull(GraphQLID));
  const type = registry.once(
    "View",
    () =>
      new GraphQLInputObjectType({
        name: "View",
        description:
          "Which claims count. It holds for everything below: nodes, edges, figures, counts, filters and orders.",
        fields: () => ({
          documents: { type: documents, description: "Only what these documents claim." },
          exceptDocuments: { type: documents, description: "Without what these documents claim." },
          validAt: {
            type: registry.named("Date") as GraphQLInputType,
            description:
              "Only what holds for that day; claims that say no time of their own always do.",
          },
          knownAt: {
            type: registry.named("Date") as GraphQLInputType,
            description:
              "Only what was public knowledge on that day and not withdrawn; absent: today.",
          },
        }),
      }),
  );
  return { type, description: "Which claims count; absent: all that are not withdrawn." };
}
