import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
} from "graphql";
import type { NodeType, PropertyType } from "../model/index.js";
import { nodeAggregate } from "./aggregates.js";
import { means } from "./meaning.js";
import { isOrderable } from "./node-orders.js";
import { LARGEST_PAGE } from "./page-sizes.js";
import { byResponseKey } from "./resolve.js";
import type { TypeRegistry } from "./type-registry.js";

/** The properties by which nodes of a type may be grouped; an id is no group but the node itself. */
function groupedBy(node: NodeType): readonly PropertyType[] {
  return [...node.properties.values()].filter(
    (property) => isOrderable(property) && property.role !== "id",
  );
}

/** Writes a property's name as a value of an enumeration: `dieArea` becomes `DIE_AREA`. */
function enumName(property: string): string {
  return property.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, "_").toUpperCase();
}

function groupKey(registry: TypeRegistry, node: NodeType): GraphQLEnumType {
  const name = `${node.name}GroupKey`;
  return registry.once(
    name,
    () =>
      new GraphQLEnumType({
        name,
        description: `What ${node.plural.en} are grouped by.`,
        values: Object.fromEntries(
          groupedBy(node).map((property) => [
            enumName(property.name),
            { value: property.name, description: `By \`${property.name}\`.` },
          ]),
        ),
      }),
  );
}

function groupValues(registry: TypeRegistry, node: NodeType): GraphQLObjectType {
  const name = `${node.name}GroupValues`;
  return registry.once(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `What the ${node.plural.en} of a group share; null where unknown, which is a group too. Only what they are grouped by may be asked for.`,
        fields: () =>
          Object.fromEntries(
            groupedBy(node).map((property) => [
              property.name,
              {
                type: registry.named(property.type.name) as GraphQLOutputType,
                description: property.description,
                resolve: byResponseKey,
                extensions: means({ kind: "group-value", property }),
              },
            ]),
          ),
      }),
  );
}

function group(registry: TypeRegistry, node: NodeType): GraphQLObjectType {
  const name = `${node.name}Group`;
  return registry.once(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `The ${node.plural.en} that share some values.`,
        fields: () => ({
          key: {
            type: new GraphQLNonNull(groupValues(registry, node)),
            description: "What they share.",
            resolve: byResponseKey,
            extensions: means({ kind: "group-key" }),
          },
          count: {
            type: new GraphQLNonNull(GraphQLInt),
            description: "How many there are in the group.",
            resolve: byResponseKey,
            extensions: means({ kind: "aggregate-count" }),
          },
          aggregate: {
            type: new GraphQLNonNull(nodeAggregate(registry, node)),
            description: "Figures over the group.",
            resolve: byResponseKey,
            extensions: means({ kind: "connection-aggregate" }),
          },
        }),
      }),
  );
}

/** Gives the field of a connection that divides all its nodes into groups; one type a kind. */
export function groupByField(
  registry: TypeRegistry,
  node: NodeType,
): GraphQLFieldConfig<unknown, unknown> {
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(group(registry, node)))),
    description: "All pages in groups of equal values, the largest first.",
    args: {
      by: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(groupKey(registry, node)))),
        description: "What a group shares.",
      },
      first: {
        type: GraphQLInt,
        description: `The largest so many; ${LARGEST_PAGE} at most.`,
      },
    },
    resolve: byResponseKey,
    extensions: means({ kind: "connection-groups" }),
  };
}
