import {
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from "graphql";
import { isSearchable, type NodeType } from "../model/index.js";
import { listArguments, rootConnection } from "./connections.js";
import { means } from "./meaning.js";
import { ROOT_PAGE } from "./page-sizes.js";
import { byGraph, type GraphContext } from "./resolve.js";
import { searchFields } from "./search.js";
import { markFields, textSearchArguments } from "./text-search.js";
import type { TypeRegistry } from "./type-registry.js";
import { viewArgument } from "./view-input.js";

type RootField = GraphQLFieldConfig<unknown, GraphContext>;

function single(registry: TypeRegistry, node: NodeType): RootField {
  const named = [...node.properties.values()].some(({ role }) => role === "name");
  return {
    type: registry.named(node.name) as GraphQLOutputType,
    description: `One ${node.label.en}${named ? " by its id or by any of its names" : " by its id"}. (${node.label.zh})`,
    args: {
      id: { type: GraphQLID, description: "The id, such as those that lists give." },
      ...(named
        ? { name: { type: GraphQLString, description: "Any name, in either script." } }
        : {}),
      view: viewArgument(registry),
    },
    resolve: byGraph,
    extensions: means({ kind: "single", type: node }),
  };
}

function list(registry: TypeRegistry, node: NodeType): RootField {
  const searchable = isSearchable(node);
  return {
    type: rootConnection(registry, node, () => (searchable ? markFields(registry) : {})),
    description: `All ${node.plural.en} that meet the filter. (${node.plural.zh})`,
    args: {
      ...(searchable ? textSearchArguments() : {}),
      ...listArguments(registry, node, ROOT_PAGE),
      view: viewArgument(registry),
    },
    resolve: byGraph,
    extensions: means({ kind: "list", type: node }),
  };
}

/** The entity root takes one argument, since it is what people use who know just a name. */
function entityRoot(registry: TypeRegistry, node: NodeType): RootField {
  return {
    ...single(registry, node),
    description: "One entity by its id or by any of its names, in either script.",
    args: {
      name: {
        type: new GraphQLNonNull(GraphQLString),
        description: "An id or any name, whatever its case, width, script, spaces or hyphens.",
      },
      view: viewArgument(registry),
    },
  };
}

/** Relay's look-ups by id over all kinds. */
function nodeRoots(registry: TypeRegistry): GraphQLFieldConfigMap<unknown, GraphContext> {
  const { node } = registry.model.evidence.kinds;
  const type = registry.named(node.name) as GraphQLOutputType;
  return {
    node: {
      type,
      description: "One node of any kind by its id; null when there is none.",
      args: {
        id: { type: new GraphQLNonNull(GraphQLID), description: "The id, such as lists give." },
        view: viewArgument(registry),
      },
      resolve: byGraph,
      extensions: means({ kind: "node", type: node, many: false }),
    },
    nodes: {
      type: new GraphQLNonNull(new GraphQLList(type)),
      description: "Nodes of any kind by their ids, in the order asked; null where there is none.",
      args: {
        ids: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
          description: "The ids, such as lists give.",
        },
        view: viewArgument(registry),
      },
      resolve: byGraph,
      extensions: means({ kind: "node", type: node, many: true }),
    },
  };
}

/** Makes the root fields that every model has: look-ups, lists, search. */
export function rootFields(registry: TypeRegistry): GraphQLFieldConfigMap<unknown, GraphContext> {
  const fields: GraphQLFieldConfigMap<unknown, GraphContext> = { ...nodeRoots(registry) };
  for (const node of registry.model.types.values()) {
    if (!node.roots) continue;
    fields[node.singularField] =
      node.role === "entity" ? entityRoot(registry, node) : single(registry, node);
    fields[node.pluralField] = list(registry, node);
  }
  return { ...fields, ...searchFields(registry) };
}
