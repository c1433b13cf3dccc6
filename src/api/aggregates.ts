import {
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from "graphql";
import type { NodeType, PropertyType } from "../model/index.js";
import { means } from "./meaning.js";
import { isOrderable } from "./node-orders.js";
import { byResponseKey } from "./resolve.js";
import type { TypeRegistry } from "./type-registry.js";

function isAggregated(property: PropertyType): boolean {
  return (
    isOrderable(property) &&
    property.type.kind === "scalar" &&
    ["Int", "Float", "Date", "String"].includes(property.type.name)
  );
}

function rangeOf(registry: TypeRegistry, scalar: string): GraphQLObjectType {
  const name = `${scalar}Range`;
  const type = registry.named(scalar) as GraphQLOutputType;
  return registry.once(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `The smallest and largest known ${scalar}; null when none is known.`,
        fields: {
          min: {
            type,
            description: "The smallest known value.",
            resolve: byResponseKey,
            extensions: means({ kind: "aggregate-part", part: "min" }),
          },
          max: {
            type,
            description: "The largest known value.",
            resolve: byResponseKey,
            extensions: means({ kind: "aggregate-part", part: "max" }),
          },
        },
      }),
  );
}

/** Gives the aggregate of a kind or interface: the count, and the range of each property. */
export function nodeAggregate(registry: TypeRegistry, node: NodeType): GraphQLObjectType {
  const name = `${node.name}Aggregate`;
  return registry.once(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `Figures over all ${node.plural.en} that the filter lets through, whatever the page.`,
        fields: () => {
          const fields: GraphQLFieldConfigMap<unknown, unknown> = {
            count: {
              type: new GraphQLNonNull(GraphQLInt),
              description: "How many there are.",
              resolve: byResponseKey,
              extensions: means({ kind: "aggregate-count" }),
            },
          };
          for (const property of node.properties.values()) {
            if (!isAggregated(property) || property.type.kind !== "scalar") continue;
            fields[property.name] = {
              type: new GraphQLNonNull(rangeOf(registry, property.type.name)),
              description: property.description,
              resolve: byResponseKey,
              extensions: means({ kind: "aggregate-property", property }),
            };
          }
          return fields;
        },
      }),
  );
}
