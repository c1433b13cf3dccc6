import { GraphQLEnumType, GraphQLInputObjectType, type GraphQLInputFieldConfigMap } from "graphql";
import type { NodeType, PropertyType } from "../model/index.js";
import { figureBasis } from "./scalar-filters.js";
import type { TypeRegistry } from "./type-registry.js";

function direction(registry: TypeRegistry): GraphQLEnumType {
  return registry.once(
    "SortDirection",
    () =>
      new GraphQLEnumType({
        name: "SortDirection",
        description: "The direction of an order; unknown values come last in both.",
        values: {
          ASC: { description: "Smallest, earliest or first letter first." },
          DESC: { description: "Largest, latest or last letter first." },
        },
      }),
  );
}

/** Whether lists may be ordered, and aggregates taken, by a property. */
export function isOrderable(property: PropertyType): boolean {
  return !property.list && !property.internal && property.type.kind !== "value";
}

/** Beside the one field: where its figure may come from, for kinds that have derived ones. */
function basisField(registry: TypeRegistry, node: NodeType): GraphQLInputFieldConfigMap {
  const isDerived = [...node.properties.values()].some(
    ({ derivation }) => derivation !== undefined,
  );
  const basis = figureBasis(registry);
  if (!isDerived || basis === undefined) return {};
  return {
    basis: {
      type: basis,
      description: "Where a figure may come from that can be derived; STATED unless said.",
    },
  };
}

/** Gives the order of a kind or interface: one property and its direction. */
export function nodeOrder(registry: TypeRegistry, node: NodeType): GraphQLInputObjectType {
  const name = `${node.name}Order`;
  return registry.once(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `One key of an order of ${node.plural.en}: exactly one field. Unknown values last, ties by id.`,
        fields: () => ({
          ...Object.fromEntries(
            [...node.properties.values()]
              .filter(isOrderable)
              .map((property) => [
                property.name,
                { type: direction(registry), description: property.description },
              ]),
          ),
          ...basisField(registry, node),
        }),
      }),
  );
}
