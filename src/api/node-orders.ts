import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLNonNull,
  type GraphQLInputFieldConfigMap,
} from "graphql";
import { invariant } from "../errors/index.js";
import type { NodeType, PropertyType, RelationField, RelationType } from "../model/index.js";
import { relationStem } from "./relation-stem.js";
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

/** The directions of properties, each a field. */
function propertyFields(
  registry: TypeRegistry,
  properties: ReadonlyMap<string, PropertyType>,
): GraphQLInputFieldConfigMap {
  return Object.fromEntries(
    [...properties.values()]
      .filter(isOrderable)
      .map((property) => [
        property.name,
        { type: direction(registry), description: property.description },
      ]),
  );
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

function targetOf(registry: TypeRegistry, field: RelationField): NodeType {
  const target = registry.model.types.get(field.target);
  invariant(target, `${field.name} leads to no type of the model.`);
  return target;
}

/** The order by how many related nodes there are. */
function countOrder(registry: TypeRegistry): GraphQLInputObjectType {
  return registry.once(
    "CountOrder",
    () =>
      new GraphQLInputObjectType({
        name: "CountOrder",
        description: "An order by how many there are in view.",
        fields: () => ({
          count: {
            type: new GraphQLNonNull(direction(registry)),
            description: "Fewest first, or most first.",
          },
        }),
      }),
  );
}

/** By a field of the one related node, or by how many related nodes there are. */
function relationFields(registry: TypeRegistry, node: NodeType): GraphQLInputFieldConfigMap {
  return Object.fromEntries(
    [...node.relations.values()].map((field) => [
      field.name,
      field.cardinality === "one"
        ? {
            type: nodeOrder(registry, targetOf(registry, field)),
            description: `By a field of it: ${field.description}`,
          }
        : { type: countOrder(registry), description: "By their number." },
    ]),
  );
}

/** Gives the order of a kind or interface: one field and its direction. */
export function nodeOrder(registry: TypeRegistry, node: NodeType): GraphQLInputObjectType {
  const name = `${node.name}Order`;
  return registry.once(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `One key of an order of ${node.plural.en}: exactly one field. Unknown values last, ties by id.`,
        fields: () => ({
          ...propertyFields(registry, node.properties),
          ...relationFields(registry, node),
          ...basisField(registry, node),
        }),
      }),
  );
}

function edgeOrder(registry: TypeRegistry, relation: RelationType): GraphQLInputObjectType {
  const name = `${relationStem(relation)}EdgeOrder`;
  return registry.once(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `An order by what the relation ${relation.type} says itself: exactly one field.`,
        fields: () => propertyFields(registry, relation.properties),
      }),
  );
}

/** Gives the order of related nodes; where the relation carries properties, also by these. */
export function relatedOrder(
  registry: TypeRegistry,
  { relation }: RelationField,
  target: NodeType,
): GraphQLInputObjectType {
  const plain = nodeOrder(registry, target);
  if (![...relation.properties.values()].some(isOrderable)) return plain;
  const name = `${relationStem(relation)}${target.name}Order`;
  return registry.once(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `One key of an order of ${target.plural.en} that ${relation.type} leads to: exactly one field. Unknown values last, ties by id.`,
        fields: () => ({
          ...plain.toConfig().fields,
          edge: {
            type: edgeOrder(registry, relation),
            description: "By what the relation says itself.",
          },
        }),
      }),
  );
}
