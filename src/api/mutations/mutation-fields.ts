import {
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputType,
} from "graphql";
import type { TypeRegistry } from "../type-registry.js";
import { changeType, type ChangeFields } from "./change-types.js";
import type { InputForms } from "./input-forms.js";
import { InputTypes } from "./input-types.js";

/** What a request's context offers to mutations: each gives a `Change` or refuses. */
export interface MutationContext {
  readonly changes: Readonly<
    Record<MutationName, (given: Readonly<Record<string, unknown>>) => Promise<unknown>>
  >;
}

/** The mutations by name. */
export type MutationName = "recordClaims" | "retractClaims" | "retractDocument";

/** What mutations are made from beside the model. */
export interface MutationParts {
  readonly forms: InputForms;
  readonly changeFields?: ChangeFields | undefined;
}

function recordInput(registry: TypeRegistry, forms: InputForms): GraphQLInputType {
  const inputs = new InputTypes(registry, forms);
  const listOf = (definition: string): GraphQLInputType =>
    new GraphQLList(new GraphQLNonNull(inputs.of(definition)));
  return registry.once(
    "RecordClaimsInput",
    () =>
      new GraphQLInputObjectType({
        name: "RecordClaimsInput",
        description: "What a document claims, in the form of a data file.",
        fields: () => ({
          document: {
            type: new GraphQLNonNull(inputs.of("document")),
            description:
              "The document that makes the claims. Of one that the graph has the id is enough; a new one is declared among the entities too.",
          },
          entities: {
            type: listOf("entity"),
            description: "What the claims name and the graph does not have yet.",
          },
          claims: {
            type: new GraphQLNonNull(listOf("claim")),
            description: "The claims; one whose key the document has already replaces it.",
          },
        }),
      }),
  );
}

function retractionArguments(registry: TypeRegistry): GraphQLFieldConfigArgumentMap {
  return {
    reason: {
      type: new GraphQLNonNull(GraphQLString),
      description: "Why, in one sentence; it is kept with each claim.",
    },
    on: {
      type: registry.named("Date") as GraphQLInputType,
      description: "The day from which they no longer stand; today unless said.",
    },
  };
}

/** Makes the mutations: only editors may ask them. */
export function mutationFields(
  registry: TypeRegistry,
  { forms, changeFields }: MutationParts,
): GraphQLFieldConfigMap<unknown, MutationContext> {
  const type = new GraphQLNonNull(changeType(registry, changeFields) as never);
  const field = (
    name: MutationName,
    description: string,
    args: GraphQLFieldConfigArgumentMap,
  ): GraphQLFieldConfigMap<unknown, MutationContext> => ({
    [name]: {
      type,
      description,
      args,
      resolve: (_source, given, { changes }) => changes[name](given),
    },
  });
  return {
    ...field("recordClaims", "Records claims of one document, all of them or none.", {
      input: {
        type: new GraphQLNonNull(recordInput(registry, forms)),
        description: "What is to be recorded, checked as a data file is.",
      },
    }),
    ...field(
      "retractClaims",
      "Withdraws claims. They are kept and still stand for days before; data files do not bring them back.",
      {
        ids: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
          description: "The ids of the claims.",
        },
        ...retractionArguments(registry),
      },
    ),
    ...field("retractDocument", "Withdraws everything that a document claims.", {
      id: { type: new GraphQLNonNull(GraphQLID), description: "The id of the document." },
      ...retractionArguments(registry),
    }),
  };
}
