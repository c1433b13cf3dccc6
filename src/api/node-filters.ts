import { GraphQLInputObjectType, GraphQLList, GraphQLNonNull } from "graphql";
import type { GraphQLInputFieldConfig, GraphQLInputFieldConfigMap } from "graphql";
import { invariant } from "../errors/index.js";
import type { NodeType, RelationType } from "../model/index.js";
import { relationStem } from "./relation-stem.js";
import { numberOperators, scalarFilter } from "./scalar-filters.js";
import type { TypeRegistry } from "./type-registry.js";

/** How many of the related nodes in view must meet a filter; of whom it is unknown do not meet it. */
const QUANTIFIERS: Readonly<Record<string, string>> = {
  some: "At least one related node meets the filter.",
  all: "Every related node meets the filter, one of which it is unknown does not; true where there is none.",
  none: "No related node meets the filter.",
  single: "Exactly one related node meets the filter.",
};

/** The filter of what a relation carries itself. */
function edgeFilter(registry: TypeRegistry, relation: RelationType): GraphQLInputObjectType {
  const name = `${relationStem(relation)}EdgeFilter`;
  return registry.once(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `What the relation ${relation.type} must carry; all fields given must hold.`,
        fields: () =>
          Object.fromEntries(
            [...relation.properties.values()].map((property) => [
              property.name,
              { type: scalarFilter(registry, property), description: property.description },
            ]),
          ),
      }),
  );
}

/** The filter of related nodes; where the relation carries properties, also of these. */
function relatedFilter(
  registry: TypeRegistry,
  target: NodeType,
  relation: RelationType,
): GraphQLInputObjectType {
  const plain = nodeFilter(registry, target);
  if (relation.properties.size === 0) return plain;
  const name = `${relationStem(relation)}${target.name}Filter`;
  return registry.once(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `What ${target.plural.en} and the relation ${relation.type} to them must meet.`,
        fields: () => ({
          ...plain.toConfig().fields,
          edge: {
            type: edgeFilter(registry, relation),
            description: "What the relation itself must carry.",
          },
        }),
      }),
  );
}

/** The filter of how many related nodes there are, or how many of them meet a filter. */
function countFilter(
  registry: TypeRegistry,
  target: NodeType,
  relation: RelationType,
): GraphQLInputObjectType {
  const stem = relation.properties.size === 0 ? "" : relationStem(relation);
  const name = `${stem}${target.name}CountFilter`;
  return registry.once(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `How many related ${target.plural.en} there must be, as totalCount counts them.`,
        fields: () => ({
          ...numberOperators(registry),
          of: {
            type: relatedFilter(registry, target, relation),
            description: "Counts only those that meet this filter.",
          },
        }),
      }),
  );
}

function relationFilter(
  registry: TypeRegistry,
  target: NodeType,
  relation: RelationType,
): GraphQLInputObjectType {
  const stem = relation.properties.size === 0 ? "" : relationStem(relation);
  const name = `${stem}${target.name}RelationFilter`;
  return registry.once(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `What the related ${target.plural.en} must meet.`,
        fields: () => ({
          ...Object.fromEntries(
            Object.entries(QUANTIFIERS).map(([quantifier, words]) => [
              quantifier,
              { type: relatedFilter(registry, target, relation), description: words },
            ]),
          ),
          count: {
            type: countFilter(registry, target, relation),
            description: "How many related nodes there are, or how many of them meet a filter.",
          },
        }),
      }),
  );
}

function fieldsOf(registry: TypeRegistry, node: NodeType): GraphQLInputFieldConfigMap {
  const fields = new Map<string, GraphQLInputFieldConfig>();
  for (const property of node.properties.values()) {
    if (property.internal || (property.list && property.type.kind === "value")) continue;
    fields.set(property.name, {
      type: scalarFilter(registry, property),
      description: property.description,
    });
  }
  for (const relation of node.relations.values()) {
    const target = registry.model.types.get(relation.target);
    invariant(target, `${node.name}.${relation.name} leads to no type of the model.`);
    fields.set(relation.name, {
      type:
        relation.cardinality === "one"
          ? nodeFilter(registry, target)
          : relationFilter(registry, target, relation.relation),
      description: relation.description,
    });
  }
  if (node.kind === "interface") {
    for (const name of node.kinds) {
      const kind = registry.model.kinds.get(name);
      if (kind === undefined || fields.has(kind.singularField)) continue;
      fields.set(kind.singularField, {
        type: nodeFilter(registry, kind),
        description: `Is one of the ${kind.plural.en} and meets the filter.`,
      });
    }
  }
  return Object.fromEntries(fields);
}

/** Gives the filter of a kind or interface: its fields, its relations, and and, or, not. */
export function nodeFilter(registry: TypeRegistry, node: NodeType): GraphQLInputObjectType {
  const name = `${node.name}Filter`;
  return registry.once(name, () => {
    const filter: GraphQLInputObjectType = new GraphQLInputObjectType({
      name,
      description: `What ${node.plural.en} must meet; all fields given must hold. Unknown matches no comparison, nor its negation.`,
      fields: () => ({
        ...fieldsOf(registry, node),
        and: {
          type: new GraphQLList(new GraphQLNonNull(filter)),
          description: "All of the filters hold.",
        },
        or: {
          type: new GraphQLList(new GraphQLNonNull(filter)),
          description: "At least one of the filters holds.",
        },
        not: { type: filter, description: "The filter does not hold." },
      }),
    });
    return filter;
  });
}
