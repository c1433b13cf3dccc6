import {
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from "graphql";
import { invariant } from "../errors/index.js";
import type { NodeType, PropertyType, RelationField } from "../model/index.js";
import { answerField, connection, listArguments } from "./connections.js";
import { relatedOrder } from "./node-orders.js";
import { RELATED_PAGE } from "./page-sizes.js";
import { computedFields } from "./computed-fields.js";
import type { TypeRegistry } from "./type-registry.js";

function valueObject(registry: TypeRegistry, property: PropertyType): GraphQLOutputType {
  const { type } = property;
  if (type.kind !== "value") return registry.named(type.name) as GraphQLOutputType;
  const declared = registry.ontology.getType(type.name);
  return registry.once(
    type.name,
    () =>
      new GraphQLObjectType({
        name: type.name,
        description: declared?.description,
        fields: () =>
          Object.fromEntries(
            type.parts.map((part) => [
              part.name,
              answerField(outputOf(registry, part), part.description, {
                kind: "value-part",
                property: part,
              }),
            ]),
          ),
      }),
  );
}

/** The type in which an answer gives a property. */
export function outputOf(registry: TypeRegistry, property: PropertyType): GraphQLOutputType {
  const single = valueObject(registry, property);
  const type = property.list ? new GraphQLList(new GraphQLNonNull(single as never)) : single;
  return property.required ? new GraphQLNonNull(type as never) : type;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Fields of an edge: the relation's own properties, and the claims that support it. */
function edgeFields(
  registry: TypeRegistry,
  { relation }: RelationField,
): GraphQLFieldConfigMap<unknown, unknown> {
  const fields: GraphQLFieldConfigMap<unknown, unknown> = {};
  for (const property of relation.properties.values()) {
    fields[property.name] = answerField(outputOf(registry, property), property.description, {
      kind: "edge-property",
      property,
    });
  }
  if (relation.evidence) return fields;
  const claim = registry.named(registry.model.evidence.kinds.claim.name) as GraphQLOutputType;
  fields["claims"] = answerField(
    new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(claim as never))),
    "The claims in view that say so.",
    { kind: "edge-claims" },
  );
  fields["sources"] = answerField(
    new GraphQLNonNull(GraphQLString),
    "The documents and paragraphs in view that say so, in one line.",
    { kind: "edge-sources" },
  );
  return fields;
}

function relationField(
  registry: TypeRegistry,
  field: RelationField,
): GraphQLFieldConfig<unknown, unknown> {
  const target = registry.model.types.get(field.target);
  invariant(target, `${field.relation.type} leads to no type of the model.`);
  const meaning = { kind: "relation", field } as const;
  if (field.cardinality === "one") {
    const node = registry.named(target.name) as GraphQLOutputType;
    const type = field.required ? new GraphQLNonNull(node as never) : node;
    return answerField(type, field.description, meaning);
  }
  const type = connection(registry, {
    stem: `${pascal(field.name)}${target.name}`,
    node: target,
    edgeFields: () => edgeFields(registry, field),
    edgeDescription: field.description,
  });
  return {
    ...answerField(new GraphQLNonNull(type), field.description, meaning),
    args: listArguments(registry, target, RELATED_PAGE, relatedOrder(registry, field, target)),
  };
}

function fieldsOf(registry: TypeRegistry, node: NodeType): GraphQLFieldConfigMap<unknown, unknown> {
  const fields: GraphQLFieldConfigMap<unknown, unknown> = {};
  for (const property of node.properties.values()) {
    if (property.internal) continue;
    fields[property.name] = answerField(outputOf(registry, property), property.description, {
      kind: "property",
      property,
    });
  }
  Object.assign(fields, computedFields(registry, node));
  for (const field of node.relations.values()) fields[field.name] = relationField(registry, field);
  return fields;
}

/** Makes the served type of a kind or interface, with its properties and relations. */
export function nodeType(
  registry: TypeRegistry,
  node: NodeType,
): GraphQLObjectType | GraphQLInterfaceType {
  const shared = {
    name: node.name,
    description: node.description,
    interfaces: () => node.interfaces.map((name) => registry.named(name) as GraphQLInterfaceType),
    fields: () => fieldsOf(registry, node),
  };
  return registry.once(node.name, () =>
    node.kind === "kind"
      ? new GraphQLObjectType(shared)
      : new GraphQLInterfaceType({
          ...shared,
          resolveType: (value) => (value as { readonly __typename: string }).__typename,
        }),
  );
}
