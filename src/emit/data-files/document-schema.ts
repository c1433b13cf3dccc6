import type { GraphQLSchema } from "graphql";
import type { GraphModel } from "../../model/index.js";
import { closedObject, textSchema, type Fields, type JsonSchema } from "./json-schema.js";
import { propertySchema } from "./property-schema.js";

/** How many entries a file should hold, by which one that was cut between two is found out. */
function countField(): Record<string, () => JsonSchema> {
  const description =
    "How many entities or claims the file holds; where it is given, a file with another number was cut or not counted anew.";
  return { entries: () => ({ type: "integer", minimum: 1, description }) };
}

function idField(model: GraphModel): Record<string, () => JsonSchema> {
  const { document } = model.evidence.kinds;
  const prefix = document.kind === "kind" ? document.idPrefix : undefined;
  const pattern = prefix === undefined ? undefined : `^${prefix}:`;
  const property = [...document.properties.values()].find(({ role }) => role === "id");
  if (property === undefined) return {};
  const description = `The id of the document, such as ${prefix ?? ""}:article-1.`;
  return { [property.name]: () => textSchema(description, pattern) };
}

/** The head of a file with entities: the document to which their identity is cited. */
export function citedDocumentSchema(model: GraphModel): JsonSchema {
  return closedObject("The document to which the identity of these entities is cited.", {
    required: idField(model),
    optional: countField(),
  });
}

/** The head of a file with claims: the document that makes them, and what it says of itself. */
export function documentSchema(model: GraphModel, schema?: GraphQLSchema): JsonSchema {
  const { document, entity } = model.evidence.kinds;
  const own = [...document.properties.values()].filter(
    ({ name, internal }) => !internal && !entity.properties.has(name),
  );
  const fields = (required: boolean): Fields["required"] =>
    Object.fromEntries(
      own
        .filter((property) => property.required === required)
        .map((property) => [property.name, () => propertySchema(property, schema)]),
    );
  return closedObject("The document that makes these claims, and what it says of itself.", {
    required: { ...idField(model), ...fields(true) },
    optional: { ...fields(false), ...countField() },
  });
}
