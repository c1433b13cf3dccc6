import {
  getNamedType,
  isNonNullType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { ModelMistake } from "../errors/index.js";
import { groupBy } from "../util/index.js";
import { buildProperties } from "./build-properties.js";
import type { RelationExtension } from "./extensions.js";
import type { PropertyType, RelationEnds, RelationField, RelationType } from "./graph-model.js";
import { kindExtension, partExtension, relationExtension } from "./read-extension.js";

type NodeSchemaType = GraphQLObjectType | GraphQLInterfaceType;

/** A relation as one kind or interface declares it. */
interface Declaration {
  readonly extension: RelationExtension;
  readonly source: string;
  readonly field: string;
  readonly fieldType: string;
  readonly required: boolean;
  readonly description: string;
}

/** The relations of a schema, and the fields by which each type reads them. */
export interface BuiltRelations {
  readonly relations: ReadonlyMap<string, RelationType>;
  readonly fields: ReadonlyMap<string, readonly RelationField[]>;
}

function declarationsOf(types: readonly NodeSchemaType[]): readonly Declaration[] {
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const extension = relationExtension(field);
      if (extension === undefined || extension.source !== type.name) return [];
      return [
        {
          extension,
          source: type.name,
          field: field.name,
          fieldType: getNamedType(field.type).name,
          required: isNonNullType(field.type),
          description: field.description ?? "",
        },
      ];
    }),
  );
}

/** The nearest type that all of the names are or have as an interface. */
function common(names: readonly string[], types: ReadonlyMap<string, NodeSchemaType>): string {
  const lineages = names.map((name) => {
    const type = types.get(name);
    return [name, ...(type?.getInterfaces().map((parent) => parent.name) ?? [])];
  });
  const shared = (lineages[0] ?? []).filter((name) =>
    lineages.every((line) => line.includes(name)),
  );
  const depth = (name: string): number => types.get(name)?.getInterfaces().length ?? 0;
  return [...shared].sort((a, b) => depth(b) - depth(a))[0] ?? "";
}

function propertiesOf(
  schema: GraphQLSchema,
  { extension, source, field }: Declaration,
  mistakes: ModelMistake[],
): ReadonlyMap<string, PropertyType> {
  const name = extension.properties?.();
  if (name === undefined) return new Map();
  const type = schema.getType(name);
  if (type === undefined || partExtension(type)?.role !== "relation-properties") {
    mistakes.push({
      where: `${source}.${field}`,
      file: extension.file,
      message: `${name} is no class of relation properties; decorate it with @RelationProperties and list it in the ontology.`,
    });
    return new Map();
  }
  return buildProperties(type as GraphQLObjectType, mistakes);
}

/** Resolves the relations that the types declare, with the fields of both of their ends. */
export function buildRelations(schema: GraphQLSchema, mistakes: ModelMistake[]): BuiltRelations {
  const types = new Map(
    Object.values(schema.getTypeMap())
      .filter((type) => kindExtension(type) !== undefined)
      .map((type) => [type.name, type as NodeSchemaType]),
  );
  const byType = groupBy(declarationsOf([...types.values()]), ({ extension }) => extension.type);
  const relations = new Map<string, RelationType>();
  const fields = new Map<string, RelationField[]>();
  const add = (owner: string, field: RelationField): void => {
    fields.set(owner, [...(fields.get(owner) ?? []), field]);
  };
  for (const [name, declarations] of byType) {
    const [first] = declarations;
    if (first === undefined) continue;
    const { extension } = first;
    const ends: RelationEnds[] = declarations.flatMap(({ source, ...declared }) =>
      (declared.extension.targets?.() ?? [declared.fieldType]).map((to) => ({ from: source, to })),
    );
    for (const { source, field, extension: other } of declarations) {
      if (other.inverse?.field === extension.inverse?.field) continue;
      mistakes.push({
        where: `${source}.${field}`,
        file: other.file,
        message: `${name} is declared at ${first.source} with another inverse; one relation has one.`,
      });
    }
    const relation: RelationType = {
      kind: "relation",
      type: name,
      label: extension.label,
      inverseLabel: extension.inverse?.label,
      description: first.description,
      ends,
      symmetric: extension.symmetric,
      evidence: extension.evidence,
      role: extension.relationRole,
      properties: propertiesOf(schema, first, mistakes),
      propertiesName: extension.properties?.(),
    };
    relations.set(name, relation);
    for (const { source, field, fieldType, required, description } of declarations) {
      add(source, {
        kind: "relation-field",
        name: field,
        relation,
        direction: extension.symmetric ? "both" : "out",
        target: fieldType,
        cardinality: extension.cardinality,
        required,
        label: extension.label,
        description,
      });
    }
    const inverse = extension.inverse;
    if (inverse === undefined) continue;
    for (const to of new Set(ends.map((end) => end.to))) {
      const sources = ends.filter((end) => end.to === to).map((end) => end.from);
      add(to, {
        kind: "relation-field",
        name: inverse.field,
        relation,
        direction: "in",
        target: common(sources, types),
        cardinality: inverse.cardinality ?? "many",
        required: inverse.required ?? false,
        label: inverse.label,
        description: inverse.description,
      });
    }
  }
  return { relations, fields };
}
