import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphQLSchema } from "graphql";
import {
  buildApiSchema,
  consequenceFields,
  type ChangeFields,
  type InputForms,
} from "./api/index.js";
import { buildOntologySchema } from "./decorators/index.js";
import { importSchema } from "./emit/index.js";
import { buildPredicateRegistry, type PredicateRegistry } from "./knowledge/index.js";
import { buildModel, type GraphModel } from "./model/index.js";
import { ontologyPredicates, ontologyTypes } from "./ontology/index.js";
import { rules } from "./rules/index.js";
import { ontologyQuestions } from "./ontology/queries/index.js";

/** The folder of the package: that of `data`, `schema` and `cypher`. */
export const PACKAGE_ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The ids of the rules of export control by which verdicts are given. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** What names the state of the rules: a digest of their code, and their ids. */
export interface RulesState {
  readonly hash: string;
  readonly ids: readonly string[];
}

/** Reads what names the state of the rules, as `chipgraph generate` wrote it. */
export async function readRules(): Promise<RulesState> {
  const text = await readFile(join(PACKAGE_ROOT, "schema", "rules.json"), "utf8");
  return JSON.parse(text) as RulesState;
}

/** What follows from the ontology alone, without any database. */
export interface Declared {
  readonly model: GraphModel;
  /** The served schema. */
  readonly schema: GraphQLSchema;
  readonly predicates: PredicateRegistry;
  /** The JSON Schema of data files. */
  readonly importSchema: object;
}

/**
 * Builds everything that the ontology says; `changeFields` are further fields of the answer of
 * mutations, each with an analysis of its name in the app's options. Errors: ModelError.
 */
export function declare(changeFields: ChangeFields = consequenceFields): Declared {
  const ontology = buildOntologySchema({ types: ontologyTypes, questions: ontologyQuestions });
  const model = buildModel(ontology);
  const predicates = buildPredicateRegistry(model, ontologyPredicates);
  const forms = importSchema(model, predicates);
  return {
    model,
    schema: buildApiSchema(model, ontology, {
      forms: forms as unknown as InputForms,
      changeFields,
    }),
    predicates,
    importSchema: forms,
  };
}
