import type { GraphQLSchema } from "graphql";
import type { GraphModel, NodeKind, PropertyType } from "../../model/index.js";
import {
  choiceSchema,
  closedObject,
  definition,
  listSchema,
  textSchema,
  whenFieldIs,
  type Fields,
  type JsonSchema,
} from "./json-schema.js";
import { propertySchema } from "./property-schema.js";

/** The part of an id after the colon: small letters and digits, joined by hyphens or dots. */
const KEY = "[a-z0-9]+(?:[.-][a-z0-9]+)*";

/** The kinds whose things data files declare, by name. */
export function entityKinds(model: GraphModel): readonly NodeKind[] {
  const { entity } = model.evidence.kinds;
  return [...model.kinds.values()]
    .filter(({ interfaces }) => interfaces.includes(entity.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The field by which an entity says its kind. */
function kindProperty(model: GraphModel): PropertyType | undefined {
  return [...model.evidence.kinds.entity.properties.values()].find(({ role }) => role === "kind");
}

/**
 * The properties that curators write for a kind.
 *
 * Not those that claims decide nor bookkeeping; what a document says of itself stands at the head
 * of the file with its claims.
 */
function writtenProperties(model: GraphModel, kind: NodeKind): readonly PropertyType[] {
  const { document, entity } = model.evidence.kinds;
  const properties = kind === document ? entity.properties : kind.properties;
  return [...properties.values()].filter(
    ({ internal, claimed, gathers, role }) =>
      !internal && claimed === undefined && gathers === undefined && role !== "kind",
  );
}

function kindFields(model: GraphModel, kind: NodeKind, schema?: GraphQLSchema): Fields {
  const required: Record<string, () => JsonSchema> = {};
  const optional: Record<string, () => JsonSchema> = {
    names: () => listSchema("Its other names, in every language and script.", definition("name")),
  };
  const kindField = kindProperty(model);
  if (kindField !== undefined) required[kindField.name] = () => ({ const: kind.name });
  for (const property of writtenProperties(model, kind)) {
    const fields = property.required ? required : optional;
    fields[property.name] =
      property.role === "id" && kind.idPrefix !== undefined
        ? () => textSchema(property.description, `^${kind.idPrefix}:${KEY}$`)
        : () => propertySchema(property, schema);
  }
  return { required, optional };
}

/** The definitions of the kinds, each with its own properties and no others. */
export function kindDefinitions(
  model: GraphModel,
  schema?: GraphQLSchema,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    entityKinds(model).map((kind) => [
      kind.name,
      closedObject(kind.description, kindFields(model, kind, schema)),
    ]),
  );
}

/** The schema of one entity: its kind decides which properties it has. */
export function entitySchema(model: GraphModel): JsonSchema {
  const field = kindProperty(model);
  const kinds = entityKinds(model);
  const words = new Map(kinds.map((kind) => [kind.name, kind.description]));
  const name = field?.name ?? "";
  return {
    type: "object",
    description: model.evidence.kinds.entity.description,
    properties: { [name]: choiceSchema(field?.description ?? "", words) },
    required: [name],
    allOf: kinds.map((kind) => whenFieldIs(name, [kind.name], definition(kind.name))),
  };
}
