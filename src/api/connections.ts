import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputType,
  type GraphQLOutputType,
} from "graphql";
import type { NodeType } from "../model/index.js";
import { nodeAggregate } from "./aggregates.js";
import { groupByField } from "./groups.js";
import { means, type FieldMeaning, type PageInfoPart } from "./meaning.js";
import { nodeFilter } from "./node-filters.js";
import { nodeOrder } from "./node-orders.js";
import { LARGEST_PAGE } from "./page-sizes.js";
import { byResponseKey } from "./resolve.js";
import type { TypeRegistry } from "./type-registry.js";
import { listOf, required } from "./wrappers.js";

/** A field that reads its part of a shaped answer. */
export function answerField(
  type: GraphQLOutputType,
  description: string,
  meaning: FieldMeaning,
): GraphQLFieldConfig<unknown, unknown> {
  return { type, description, resolve: byResponseKey, extensions: means(meaning) };
}

/** Gives Relay's PageInfo. */
export function pageInfo(registry: TypeRegistry): GraphQLObjectType {
  const part = (
    type: GraphQLOutputType,
    description: string,
    name: PageInfoPart,
  ): GraphQLFieldConfig<unknown, unknown> =>
    answerField(type, description, { kind: "page-info-part", part: name });
  return registry.once(
    "PageInfo",
    () =>
      new GraphQLObjectType({
        name: "PageInfo",
        description: "Where a page stands in its list (GraphQL Cursor Connections).",
        fields: {
          hasNextPage: part(required(GraphQLBoolean), "More follows this page.", "hasNextPage"),
          hasPreviousPage: part(
            required(GraphQLBoolean),
            "Something comes before this page.",
            "hasPreviousPage",
          ),
          startCursor: part(GraphQLString, "The cursor of the first edge.", "startCursor"),
          endCursor: part(GraphQLString, "The cursor of the last edge.", "endCursor"),
        },
      }),
  );
}

/** What a connection type is made of. */
export interface ConnectionParts {
  /** The stem of the type's names: `Chip` gives ChipConnection and ChipEdge. */
  readonly stem: string;
  readonly node: NodeType;
  /** Fields of the edge beside cursor and node. */
  readonly edgeFields: () => GraphQLFieldConfigMap<unknown, unknown>;
  readonly edgeDescription: string;
}

/** Gives a Relay connection over nodes of one type, with its count, aggregate and groups. */
export function connection(registry: TypeRegistry, parts: ConnectionParts): GraphQLObjectType {
  const { stem, node } = parts;
  const nodeOutput = (): GraphQLOutputType => registry.named(node.name) as GraphQLOutputType;
  const edge = registry.once(
    `${stem}Edge`,
    () =>
      new GraphQLObjectType({
        name: `${stem}Edge`,
        description: parts.edgeDescription,
        fields: () => ({
          cursor: answerField(required(GraphQLString), "Where this edge stands in its list.", {
            kind: "edge-cursor",
          }),
          node: answerField(required(nodeOutput()), node.description, { kind: "edge-node" }),
          ...parts.edgeFields(),
        }),
      }),
  );
  return registry.once(
    `${stem}Connection`,
    () =>
      new GraphQLObjectType({
        name: `${stem}Connection`,
        description: `A page of ${node.plural.en}.`,
        fields: () => ({
          nodes: answerField(listOf(nodeOutput()), "The nodes of the page.", {
            kind: "connection-nodes",
          }),
          edges: answerField(listOf(edge), "The edges of the page.", { kind: "connection-edges" }),
          pageInfo: answerField(required(pageInfo(registry)), "Where the page stands.", {
            kind: "connection-page-info",
          }),
          totalCount: answerField(required(GraphQLInt), "How many there are on all pages.", {
            kind: "connection-total-count",
          }),
          aggregate: answerField(
            required(nodeAggregate(registry, node)),
            "Figures over all pages.",
            { kind: "connection-aggregate" },
          ),
          groupBy: groupByField(registry, node),
        }),
      }),
  );
}

/** Gives the connection of a root field that lists nodes of one type. */
export function rootConnection(
  registry: TypeRegistry,
  node: NodeType,
  edgeFields: ConnectionParts["edgeFields"] = () => ({}),
): GraphQLOutputType {
  return required(
    connection(registry, {
      stem: node.name,
      node,
      edgeFields,
      edgeDescription: `One ${node.label.en} and where it stands in the list.`,
    }),
  );
}

/** Gives the page arguments of a list. */
export function pageArguments(page: number): GraphQLFieldConfigArgumentMap {
  return {
    first: {
      type: GraphQLInt,
      description: `How many at most; ${page} unless said, ${LARGEST_PAGE} at most.`,
    },
    after: { type: GraphQLString, description: "The cursor after which the page starts." },
    last: { type: GraphQLInt, description: "How many at most, from the end." },
    before: { type: GraphQLString, description: "The cursor before which the page ends." },
  };
}

/** Gives the arguments of a list: filter, order and page; `order` where it has more than the nodes' own. */
export function listArguments(
  registry: TypeRegistry,
  node: NodeType,
  page: number,
  order: GraphQLInputType = nodeOrder(registry, node),
): GraphQLFieldConfigArgumentMap {
  return {
    where: { type: nodeFilter(registry, node), description: "What the nodes must meet." },
    orderBy: {
      type: new GraphQLList(new GraphQLNonNull(order)),
      description: "The order, first key first; ties by id.",
    },
    ...pageArguments(page),
  };
}
