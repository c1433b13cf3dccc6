import {
  GraphQLObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { invariant } from "../errors/index.js";
import type { QuestionExtension } from "../model/index.js";
import { means } from "./meaning.js";
import { nodeFilter } from "./node-filters.js";
import { byGraph, byResponseKey, type GraphContext } from "./resolve.js";
import type { TypeRegistry } from "./type-registry.js";
import { viewArgument } from "./view-input.js";

function questionExtension(of: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): QuestionExtension | undefined {
  const found = of.extensions["graph"] as QuestionExtension | undefined;
  return found?.role === "question" ? found : undefined;
}

function servedArguments(
  registry: TypeRegistry,
  field: GraphQLField<unknown, unknown>,
): GraphQLFieldConfigArgumentMap {
  return Object.fromEntries(
    field.args.map((argument) => [
      argument.name,
      {
        type: registry.input(argument.type),
        description: argument.description,
        defaultValue: argument.defaultValue,
      },
    ]),
  );
}

/** Makes the types that answer hand-written questions, as the ontology declares them. */
export function questionTypes(registry: TypeRegistry, ontology: GraphQLSchema): void {
  for (const type of Object.values(ontology.getTypeMap())) {
    if (!isObjectType(type) || questionExtension(type) === undefined) continue;
    registry.once(
      type.name,
      () =>
        new GraphQLObjectType({
          name: type.name,
          description: type.description,
          fields: () => {
            const fields: GraphQLFieldConfigMap<unknown, unknown> = {};
            for (const field of Object.values(type.getFields())) {
              const part = questionExtension(field)?.part;
              invariant(part, `${type.name}.${field.name} does not say which part it is.`);
              fields[field.name] = {
                type: registry.output(field.type) as GraphQLOutputType,
                description: field.description,
                args: servedArguments(registry, field as GraphQLField<unknown, unknown>),
                resolve: byResponseKey,
                extensions: means({ kind: "question-part", part }),
              };
            }
            return fields;
          },
        }),
    );
  }
}

/** Makes the root fields of hand-written questions, as the ontology declares them. */
export function questionFields(
  registry: TypeRegistry,
  ontology: GraphQLSchema,
): GraphQLFieldConfigMap<unknown, GraphContext> {
  const fields: GraphQLFieldConfigMap<unknown, GraphContext> = {};
  for (const field of Object.values(ontology.getQueryType()?.getFields() ?? {})) {
    const extension = questionExtension(field);
    if (extension === undefined) continue;
    const type = registry.model.types.get(extension.part ?? "");
    invariant(type, `The question ${field.name} compares no kind of the model.`);
    fields[field.name] = {
      type: registry.output(field.type),
      description: field.description,
      args: {
        ...servedArguments(registry, field as GraphQLField<unknown, unknown>),
        ...(extension.question === "exceeding"
          ? {
              where: {
                type: nodeFilter(registry, type),
                description: `What the ${type.plural.en} must meet besides.`,
              },
            }
          : {}),
        view: viewArgument(registry),
      },
      resolve: byGraph,
      extensions: means({ kind: "question", question: extension.question, type }),
    };
  }
  return fields;
}
