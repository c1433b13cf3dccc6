import {
  GraphQLObjectType,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { invariant } from "../errors/index.js";
import { questionExtension } from "../model/index.js";
import { means } from "./meaning.js";
import { byResponseKey } from "./resolve.js";
import type { TypeRegistry } from "./type-registry.js";

/** The question whose answers the compiler shapes from rows; all others are worked out in code. */
const COMPARISON = "comparison";

/** Rebuilds the arguments that the ontology declares from the types served. */
export function servedArguments(
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

/** The name of the node type that a field gives; undefined where it gives something else. */
function nodeName(registry: TypeRegistry, type: GraphQLOutputType): string | undefined {
  const { name } = getNamedType(type);
  return registry.model.types.has(name) ? name : undefined;
}

/** Makes the types of answers that are not nodes, as the ontology declares them. */
export function answerTypes(registry: TypeRegistry, ontology: GraphQLSchema): void {
  for (const type of Object.values(ontology.getTypeMap())) {
    const answer = isObjectType(type) ? questionExtension(type) : undefined;
    if (!isObjectType(type) || answer === undefined) continue;
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
                extensions: means(
                  answer.question === COMPARISON
                    ? { kind: "question-part", part }
                    : { kind: "answer-part", name: part, node: nodeName(registry, field.type) },
                ),
              };
            }
            return fields;
          },
        }),
    );
  }
}
