import {
  isInterfaceType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { ModelError, type ModelMistake } from "../errors/index.js";
import { deepFreeze } from "../util/index.js";
import { buildEvidence } from "./build-evidence.js";
import { buildProperties } from "./build-properties.js";
import { buildRelations, type BuiltRelations } from "./build-relations.js";
import { withFiles } from "./declared-at.js";
import type { KindExtension } from "./extensions.js";
import type {
  GraphModel,
  NodeInterface,
  NodeKind,
  NodeType,
  RelationField,
} from "./graph-model.js";
import { kindExtension } from "./read-extension.js";
import { validateModel } from "./validate-model.js";

type NodeSchemaType = GraphQLObjectType | GraphQLInterfaceType;

/** Interfaces of a type, those with the most interfaces of their own first. */
function interfacesOf(type: NodeSchemaType): readonly string[] {
  return [...type.getInterfaces()]
    .filter((parent) => kindExtension(parent) !== undefined)
    .sort((a, b) => b.getInterfaces().length - a.getInterfaces().length)
    .map(({ name }) => name);
}

function relationsOf(
  type: NodeSchemaType,
  built: BuiltRelations,
  mistakes: ModelMistake[],
): ReadonlyMap<string, RelationField> {
  const found = new Map<string, RelationField>();
  for (const owner of [...interfacesOf(type)].reverse().concat(type.name)) {
    for (const field of built.fields.get(owner) ?? []) {
      const other = found.get(field.name);
      if (other !== undefined && other.relation !== field.relation) {
        mistakes.push({
          where: `${type.name}.${field.name}`,
          message: `both ${other.relation.type} and ${field.relation.type} are read by this field; give one another name.`,
        });
      }
      found.set(field.name, field);
    }
  }
  return found;
}

function buildNode(
  type: NodeSchemaType,
  extension: KindExtension,
  built: BuiltRelations,
  schema: GraphQLSchema,
  mistakes: ModelMistake[],
): NodeType {
  const interfaces = interfacesOf(type);
  const base = {
    name: type.name,
    label: extension.label,
    plural: extension.plural,
    description: type.description ?? "",
    singularField: type.name.charAt(0).toLowerCase() + type.name.slice(1),
    pluralField: extension.pluralField,
    family: extension.family,
    caption: extension.caption,
    role: extension.kindRole,
    roots: extension.roots,
    hidden: extension.hidden,
    interfaces,
    properties: buildProperties(type, mistakes),
    relations: relationsOf(type, built, mistakes),
  };
  if (isObjectType(type)) {
    return {
      ...base,
      kind: "kind",
      labels: [type.name, ...interfaces.filter((name) => labelled(schema, name))],
      idPrefix: extension.idPrefix,
    } satisfies NodeKind;
  }
  const kinds = schema.getPossibleTypes(type).map(({ name }) => name);
  return { ...base, kind: "interface", kinds: [...kinds].sort() } satisfies NodeInterface;
}

/** An interface without roots and role, such as Relay's Node, is no label. */
function labelled(schema: GraphQLSchema, name: string): boolean {
  const type = schema.getType(name);
  const extension = type === undefined ? undefined : kindExtension(type);
  return extension !== undefined && extension.roots;
}

/**
 * Builds the frozen model of a graph from the schema of its ontology alone.
 *
 * Takes the schema that `buildOntologySchema` gives; its extensions carry the whole mapping.
 * Throws a ModelError with all mistakes of the declaration together.
 */
export function buildModel(schema: GraphQLSchema): GraphModel {
  const mistakes: ModelMistake[] = [];
  const built = buildRelations(schema, mistakes);
  const types = new Map<string, NodeType>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const extension = kindExtension(type);
    if (extension === undefined) continue;
    types.set(type.name, buildNode(type, extension, built, schema, mistakes));
  }
  const evidence = buildEvidence(schema, types, built.relations, mistakes);
  mistakes.push(...validateModel(types, built.relations));
  if (mistakes.length > 0) throw new ModelError(unique(withFiles(schema, mistakes)));
  const values = [...types.values()];
  for (const part of [...values, ...built.relations.values()]) {
    deepFreeze(part);
    deepFreeze([...part.properties.values()]);
    if ("relations" in part) deepFreeze([...part.relations.values()]);
  }
  return Object.freeze({
    types,
    kinds: new Map(values.flatMap((type) => (type.kind === "kind" ? [[type.name, type]] : []))),
    interfaces: new Map(
      values.flatMap((type) => (type.kind === "interface" ? [[type.name, type]] : [])),
    ),
    relations: built.relations,
    evidence: Object.freeze(evidence),
  });
}

function unique(mistakes: readonly ModelMistake[]): readonly ModelMistake[] {
  return [...new Map(mistakes.map((entry) => [`${entry.where} ${entry.message}`, entry])).values()];
}
