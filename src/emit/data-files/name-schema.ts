import type { GraphModel, PropertyType } from "../../model/index.js";
import type { JsonSchema } from "./json-schema.js";
import { closedObject } from "./json-schema.js";
import { propertySchema } from "./property-schema.js";

/** Whether curators write a property: what is folded, derived or bookkeeping they do not. */
function written({ internal, role }: PropertyType): boolean {
  return !internal && role !== "id" && role !== "key";
}

/** The schema of one name of an entity: what the model says of names, but for what is derived. */
export function nameSchema({ evidence }: GraphModel): JsonSchema {
  const { name } = evidence.kinds;
  const properties = [...name.properties.values()].filter(written);
  const pick = (required: boolean) =>
    Object.fromEntries(
      properties
        .filter((property) => property.required === required)
        .map((property) => [property.name, () => propertySchema(property)]),
    );
  return closedObject(name.description, { required: pick(true), optional: pick(false) });
}
