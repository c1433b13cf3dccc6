import type { GraphQLSchema } from "graphql";
import type { GraphModel } from "../model/index.js";
import { alsoSchema, claimSchema } from "./data-files/claim-schema.js";
import { citedDocumentSchema, documentSchema } from "./data-files/document-schema.js";
import { entitySchema, kindDefinitions } from "./data-files/entity-schema.js";
import { fieldNames } from "./data-files/field-names.js";
import {
  closedObject,
  definition,
  implies,
  listSchema,
  type JsonSchema,
} from "./data-files/json-schema.js";
import { nameSchema } from "./data-files/name-schema.js";
import { GENERATED_NOTICE } from "./generated-notice.js";
import type { PredicateRegistry } from "../knowledge/index.js";

const { paragraphs, paragraph } = fieldNames({ paragraphs: 0, paragraph: 0 });

/** A document that says which paragraphs are its own has claims that say where they stand. */
const PARAGRAPHS_RULE = implies(
  { properties: { document: { type: "object", required: [paragraphs] } } },
  { properties: { claims: { type: "array", items: { type: "object", required: [paragraph] } } } },
);

function fileDefinitions(): Readonly<Record<string, JsonSchema>> {
  return {
    entitiesFile: closedObject("Entities with their names: identity, which holds in every view.", {
      required: {
        document: () => definition("citedDocument"),
        entities: () => listSchema("The entities.", definition("entity")),
      },
      optional: {},
    }),
    claimsFile: {
      ...closedObject("What one document claims.", {
        required: {
          document: () => definition("document"),
          claims: () => listSchema("The claims, in the order of the text.", definition("claim")),
        },
        optional: {},
      }),
      allOf: [PARAGRAPHS_RULE],
    },
  };
}

/**
 * Makes the JSON Schema (draft 7) of data files: those with entities and those with a document's claims.
 *
 * Editors complete and check `data/*.yaml` by it, and ingest checks by it before anything is
 * written. The served schema, where given, explains the words of enumerations. Besides the keywords
 * of draft 7 it uses `enumDescriptions`, which editors show and validators must be told to pass over.
 *
 * @see https://json-schema.org/draft-07
 */
export function importSchema(
  model: GraphModel,
  predicates: PredicateRegistry,
  schema?: GraphQLSchema,
): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment: GENERATED_NOTICE,
    title: "chipgraph data",
    description: "A file of entities, or of the claims of one document.",
    type: "object",
    // An empty file is taken for one with claims; editors offer the other form by this.
    properties: { entities: { description: "Entities with their names." } },
    ...implies({ required: ["entities"] }, definition("entitiesFile"), definition("claimsFile")),
    definitions: {
      ...fileDefinitions(),
      citedDocument: citedDocumentSchema(model),
      document: documentSchema(model, schema),
      entity: entitySchema(model),
      ...kindDefinitions(model, schema),
      name: nameSchema(model),
      claim: claimSchema(model, predicates, schema),
      also: alsoSchema(model, predicates, schema),
      plainValue: {
        description: "A text, a number or yes or no.",
        anyOf: [{ type: "string", minLength: 1 }, { type: "number" }, { type: "boolean" }],
      },
    },
  };
}
