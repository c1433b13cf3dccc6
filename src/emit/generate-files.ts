import type { GraphQLSchema } from "graphql";
import type { GraphModel } from "../model/index.js";
import { constraints } from "./constraints.js";
import { fulltext } from "./fulltext.js";
import { importSchema } from "./import-schema.js";
import { readNamedQuery } from "./named-query.js";
import { perspective } from "./perspective.js";
import type { PredicateRegistry } from "../knowledge/index.js";
import { printJson } from "./print-json.js";
import { rulesFile } from "./rules-file.js";
import { sdl } from "./sdl.js";

/** What the generated files follow from. */
export interface GenerateInput {
  readonly model: GraphModel;
  /** The served schema. */
  readonly schema: GraphQLSchema;
  readonly predicates: PredicateRegistry;
  /** The texts of the hand-written queries by file name. */
  readonly queries: ReadonlyMap<string, string>;
  /** The ids of the rules of export control, and the sources of the code that gives verdicts. */
  readonly rules: {
    readonly ids: readonly string[];
    readonly sources: ReadonlyMap<string, string>;
  };
}

/** Makes the text of every generated file, by its path in the package. */
export function generateFiles(input: GenerateInput): ReadonlyMap<string, string> {
  const { model, schema, predicates } = input;
  const queries = [...input.queries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => readNamedQuery(file, text));
  return new Map([
    ["schema/schema.graphql", sdl(schema)],
    ["schema/import.schema.json", printJson(importSchema(model, predicates, schema))],
    ["schema/perspective.json", printJson(perspective(model, queries))],
    ["schema/rules.json", rulesFile(input.rules.ids, input.rules.sources)],
    ["cypher/generated/constraints.cypher", constraints(model)],
    ["cypher/generated/fulltext.cypher", fulltext(model)],
  ]);
}
