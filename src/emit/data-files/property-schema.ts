import { isEnumType, type GraphQLSchema } from "graphql";
import { invariant } from "../../errors/index.js";
import type { NodeType, PropertyType, ScalarName } from "../../model/index.js";
import { DATE_PATTERN, DAY_PATTERN } from "./date-patterns.js";
import {
  choiceSchema,
  definition,
  listSchema,
  textSchema,
  type FieldSchema,
  type JsonSchema,
} from "./json-schema.js";

/** The largest number that may be stated, far above any quantity, so that formulas stay finite. */
const LARGEST = 1e30;

function valuesOf(
  { name, values }: { readonly name: string; readonly values: readonly string[] },
  schema: GraphQLSchema | undefined,
): ReadonlyMap<string, string> {
  const type = schema?.getType(name);
  const words = isEnumType(type) ? type.getValues() : [];
  return new Map(
    values.map((value) => [value, words.find((word) => word.name === value)?.description ?? ""]),
  );
}

function single(property: PropertyType, schema: GraphQLSchema | undefined): JsonSchema {
  const { description, type } = property;
  if (type.kind === "enum") return choiceSchema(description, valuesOf(type, schema));
  // A time with its precision is written as one text, its parts follow from it.
  if (type.kind === "value") return textSchema(description, DATE_PATTERN);
  const scalar: ScalarName = type.name;
  switch (scalar) {
    case "Boolean":
      return { type: "boolean", description };
    case "Int":
      return { type: "integer", description };
    case "Float":
      return { type: "number", minimum: -LARGEST, maximum: LARGEST, description };
    case "Date":
      return textSchema(description, DAY_PATTERN);
    case "ID":
    case "String":
      return textSchema(description);
    default: {
      const never: never = scalar;
      return never;
    }
  }
}

/**
 * The schema of a property as data files give it.
 *
 * Enumerations are lists of words, value objects one date; a list of value objects is a map from
 * names to plain values. With the served schema the words of enumerations are explained.
 */
export function propertySchema(property: PropertyType, schema?: GraphQLSchema): JsonSchema {
  if (!property.list) return single(property, schema);
  const { description } = property;
  if (property.type.kind === "value") {
    return {
      type: "object",
      description,
      minProperties: 1,
      additionalProperties: definition("plainValue"),
    };
  }
  return listSchema(description, single({ ...property, list: false }, schema));
}

/** Makes the schemas of fields that are called as the properties of a type are. */
export function fieldsOf(type: NodeType, schema?: GraphQLSchema): FieldSchema {
  return (name) => {
    const property = type.properties.get(name);
    invariant(
      property,
      `The form of data files has ${name}, but ${type.name} has no such property.`,
    );
    return propertySchema(property, schema);
  };
}

/** Makes the schemas of fields that name an entity, called as the relations of a type are. */
export function entitiesOf(type: NodeType): FieldSchema {
  return (name) => {
    const field = type.relations.get(name);
    invariant(field, `The form of data files has ${name}, but ${type.name} has no such relation.`);
    return textSchema(`${field.description} An id, such as chip:h20, or any of its names.`);
  };
}
