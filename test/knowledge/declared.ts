import { buildOntologySchema } from "../../src/decorators/index.js";
import { importSchema as makeImportSchema } from "../../src/emit/index.js";
import { buildPredicateRegistry } from "../../src/knowledge/index.js";
import { buildModel } from "../../src/model/index.js";
import { ontologyTypes } from "../../src/ontology/index.js";
import { ontologyPredicates } from "../../src/ontology/predicates.js";
import { ontologyQuestions } from "../../src/ontology/queries/index.js";

/** The model of the whole ontology. */
export const model = buildModel(
  buildOntologySchema({ types: ontologyTypes, questions: ontologyQuestions }),
);

/** The closed registry of predicates. */
export const predicates = buildPredicateRegistry(model, ontologyPredicates);

/** The JSON Schema of data files. */
export const importSchema = makeImportSchema(model, predicates);
