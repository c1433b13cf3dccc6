import {
  GraphQLFloat,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from "graphql";
import type { NodeType, PropertyType } from "../model/index.js";
import { means, type AggregatePart } from "./meaning.js";
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

const DESCRIPTIONS: Readonly<Record<AggregatePart, string>> = {
  min: "The smallest known value.",
  max: "The largest known value.",
  average: "The mean of the known values.",
  sum: "The known values together.",
};

function part(type: GraphQLOutputType, name: AggregatePart): GraphQLFieldConfig<unknown, unknown> {
  return {
    type,
    description: DESCRIPTIONS[name],
    resolve: byResponseKey,
    extensions: means({ kind: "aggregate-part", part: name }),
  };
}

/**
 * What is told of all values of a property: of numbers also their mean and sum.
 *
 * The sum of whole numbers may be larger than GraphQL's Int, so it is a Float.
 */
function summaryOf(registry: TypeRegistry, scalar: string): GraphQLObjectType {
  const type = registry.named(scalar) as GraphQLOutputType;
  const numeric = scalar === "Int" || scalar === "Float";
  const name = `${scalar}${numeric ? "Summary" : "Range"}`;
  const range = { min: part(type, "min"), max: part(type, "max") };
  return registry.once(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description: `What is told of all known values of type ${scalar}; null when none is known.`,
        fields: numeric
          ? { ...range, average: part(GraphQLFloat, "average"), sum: part(GraphQLFloat, "sum") }
          : range,
      }),
  );
}

/** Gives the aggregate of a kind or interface: the count, and a summary of each property. */
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
              type: new GraphQLNonNull(summaryOf(registry, property.type.name)),
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
