import type { GraphQLSchema } from "graphql";
import type { RelationType } from "../../model/index.js";
import { definition, type JsonSchema } from "./json-schema.js";
import { propertySchema } from "./property-schema.js";

/**
 * The circumstances of a relation: those the relation declares, typed, and any others in words.
 *
 * Gives undefined for a relation that declares none.
 */
export function qualifiersSchema(
  relation: RelationType,
  schema?: GraphQLSchema,
): { readonly qualifiers: JsonSchema; readonly required: boolean } | undefined {
  const properties = [...relation.properties.values()].filter(({ internal }) => !internal);
  if (properties.length === 0) return undefined;
  const required = properties.filter((property) => property.required).map(({ name }) => name);
  return {
    qualifiers: {
      type: "object",
      properties: Object.fromEntries(
        properties.map((property) => [property.name, propertySchema(property, schema)]),
      ),
      required,
      additionalProperties: definition("plainValue"),
    },
    required: required.length > 0,
  };
}
