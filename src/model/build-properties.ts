import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from "graphql";
import type { ModelMistake } from "../errors/index.js";
import type { PropertyType, ScalarName } from "./graph-model.js";
import { propertyExtension } from "./read-extension.js";

const SCALARS: ReadonlySet<string> = new Set(["ID", "String", "Int", "Float", "Boolean", "Date"]);

function valueType(
  field: GraphQLField<unknown, unknown>,
  where: string,
  mistakes: ModelMistake[],
): PropertyType["type"] {
  const type = getNamedType(field.type);
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name }) => name);
    return { kind: "enum", name: type.name, values };
  }
  if (isObjectType(type)) {
    const parts = [...buildProperties(type, mistakes).values()];
    return { kind: "value", name: type.name, parts };
  }
  if (!isScalarType(type) || !SCALARS.has(type.name)) {
    mistakes.push({
      where,
      message: `type ${type.name} cannot be stored; use one of ${[...SCALARS].join(", ")}, an enumeration or a value object.`,
    });
  }
  return { kind: "scalar", name: type.name as ScalarName };
}

/** Reads the properties that a type's fields declare, in their order; mistakes are added. */
export function buildProperties(
  type: GraphQLObjectType | GraphQLInterfaceType,
  mistakes: ModelMistake[],
): ReadonlyMap<string, PropertyType> {
  const properties = new Map<string, PropertyType>();
  for (const field of Object.values(type.getFields())) {
    const extension = propertyExtension(field);
    if (extension === undefined) continue;
    const where = `${type.name}.${field.name}`;
    const resolved = valueType(field as GraphQLField<unknown, unknown>, where, mistakes);
    if (resolved.kind === "value" && (extension.flattened ?? extension.gathers) === undefined) {
      mistakes.push({
        where,
        file: extension.file,
        message: `a value object needs the prefix under which its parts are stored (flattened: "${field.name}").`,
      });
    }
    properties.set(field.name, {
      kind: "property",
      name: field.name,
      type: resolved,
      list: isListType(getNullableType(field.type)),
      required: isNonNullType(field.type),
      description: field.description ?? "",
      label: extension.label,
      unit: extension.unit,
      indexed: extension.indexed,
      unique: extension.unique,
      claimed: extension.claimed,
      flattened: extension.flattened,
      role: extension.propertyRole,
      metric: extension.metric,
      derivation: extension.derivation,
      gathers: extension.gathers,
      folded: extension.folded,
      internal: extension.internal,
    });
  }
  return properties;
}
