import {
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
  getNamedType,
  type GraphQLOutputType,
} from "graphql";
import { answerField, pageInfo } from "./connections.js";
import type { TypeRegistry } from "./type-registry.js";
import { listOf, required } from "./wrappers.js";

/** Gives a Relay connection over answers that are worked out, such as contradictions. */
export function answerConnection(
  registry: TypeRegistry,
  declared: GraphQLOutputType,
): GraphQLOutputType {
  const { name } = getNamedType(declared);
  const node = registry.named(name) as GraphQLOutputType;
  const part = (type: GraphQLOutputType, field: string, description: string): unknown =>
    answerField(type, description, { kind: "answer-part", name: field });
  const edge = registry.once(
    `${name}Edge`,
    () =>
      new GraphQLObjectType({
        name: `${name}Edge`,
        description: "One entry and where it stands in its list.",
        fields: () =>
          ({
            cursor: part(required(GraphQLString), "cursor", "Where this edge stands in its list."),
            node: part(required(node), "node", "The entry."),
          }) as never,
      }),
  );
  const connection = registry.once(
    `${name}Connection`,
    () =>
      new GraphQLObjectType({
        name: `${name}Connection`,
        description: "A page of a list that is worked out from claims.",
        fields: () =>
          ({
            nodes: part(listOf(node), "nodes", "The entries of the page."),
            edges: part(listOf(edge), "edges", "The edges of the page."),
            pageInfo: answerField(required(pageInfo(registry)), "Where the page stands.", {
              kind: "answer-part",
              name: "pageInfo",
            }),
            totalCount: part(
              required(GraphQLInt),
              "totalCount",
              "How many there are on all pages.",
            ),
          }) as never,
      }),
  );
  return required(connection);
}
