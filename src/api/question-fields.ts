import type {
  GraphQLField,
  GraphQLFieldConfigMap,
  GraphQLOutputType,
  GraphQLSchema,
} from "graphql";
import { GraphQLNonNull } from "graphql";
import { invariant } from "../errors/index.js";
import {
  questionExtension,
  workedOutExtension,
  type NodeType,
  type QuestionExtension,
  type AnalysisExtension,
  type LiftedExtension,
} from "../model/index.js";
import { answerConnection } from "./answer-connection.js";
import { servedArguments } from "./answer-types.js";
import { pageArguments } from "./connections.js";
import { means, type RootMeaning } from "./meaning.js";
import { nodeFilter } from "./node-filters.js";
import { ROOT_PAGE } from "./page-sizes.js";
import { byGraph, type GraphContext } from "./resolve.js";
import type { TypeRegistry } from "./type-registry.js";
import { viewArgument } from "./view-input.js";

type RootFields = GraphQLFieldConfigMap<unknown, GraphContext>;
type RootField = RootFields[string];

function typeOf(registry: TypeRegistry, name: string | undefined, field: string): NodeType {
  const type = registry.model.types.get(name ?? "");
  invariant(type, `The question ${field} is about no kind of the model.`);
  return type;
}

function comparison(
  registry: TypeRegistry,
  field: GraphQLField<unknown, unknown>,
  extension: QuestionExtension,
): RootField {
  const type = typeOf(registry, extension.part, field.name);
  const where = {
    type: nodeFilter(registry, type),
    description: `What the ${type.plural.en} must meet besides.`,
  };
  return {
    type: registry.output(field.type),
    description: field.description,
    args: {
      ...servedArguments(registry, field),
      ...(extension.question === "exceeding" ? { where } : {}),
      view: viewArgument(registry),
    },
    resolve: byGraph,
    extensions: means({ kind: "question", question: extension.question, type }),
  };
}

/** Views that an analysis takes by names of its own are required; otherwise it takes one view. */
function viewArguments(registry: TypeRegistry, views: readonly string[] | undefined): object {
  if (views === undefined) return { view: viewArgument(registry) };
  const { type } = viewArgument(registry);
  const argument = { type: new GraphQLNonNull(type as never), description: "A view of the graph." };
  return Object.fromEntries(views.map((name) => [name, argument]));
}

function workedOut(
  registry: TypeRegistry,
  field: GraphQLField<unknown, unknown>,
  extension: AnalysisExtension | LiftedExtension,
): RootField {
  const connection = extension.role === "analysis" && extension.connection;
  const meaning: RootMeaning =
    extension.role === "lifted"
      ? {
          ...extension,
          kind: "lifted",
          type: typeOf(registry, extension.kind, field.name),
          party: extension.party,
        }
      : { kind: "analysis", name: extension.name, connection, each: extension.each };
  return {
    type: connection
      ? answerConnection(registry, field.type as GraphQLOutputType)
      : registry.output(field.type),
    description: field.description,
    args: {
      ...servedArguments(registry, field),
      ...(connection ? pageArguments(ROOT_PAGE) : {}),
      ...viewArguments(registry, extension.role === "analysis" ? extension.views : undefined),
    },
    resolve: byGraph,
    extensions: means(meaning),
  };
}

/** Makes the root fields of hand-written questions, as the ontology declares them. */
export function questionFields(registry: TypeRegistry, ontology: GraphQLSchema): RootFields {
  const fields: RootFields = {};
  for (const declared of Object.values(ontology.getQueryType()?.getFields() ?? {})) {
    const field = declared as GraphQLField<unknown, unknown>;
    const question = questionExtension(field);
    const extension = workedOutExtension(field);
    if (question !== undefined) fields[field.name] = comparison(registry, field, question);
    if (extension !== undefined && extension.role !== "computed")
      fields[field.name] = workedOut(registry, field, extension);
  }
  return fields;
}
