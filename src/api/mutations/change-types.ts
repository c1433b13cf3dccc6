import {
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from "graphql";
import type { TypeRegistry } from "../type-registry.js";
import { listOf, required } from "../wrappers.js";

type Fields = Readonly<Record<string, readonly [GraphQLOutputType, string]>>;

/** Makes further fields of `Change`, each worked out by the app's change analysis of its name. */
export type ChangeFields = (registry: TypeRegistry) => GraphQLFieldConfigMap<unknown, unknown>;

function objectType(
  registry: TypeRegistry,
  name: string,
  description: string,
  fields: () => Fields,
): GraphQLOutputType {
  return registry.once(
    name,
    () =>
      new GraphQLObjectType({
        name,
        description,
        fields: () =>
          Object.fromEntries(
            Object.entries(fields()).map(([field, [type, said]]) => [
              field,
              { type, description: said },
            ]),
          ),
      }),
  );
}

function changedEntity(registry: TypeRegistry): GraphQLOutputType {
  return objectType(registry, "ChangeEntity", "An entity that a change touched.", () => ({
    id: [required(GraphQLID), "Its id."],
    name: [required(GraphQLString), "Its English name."],
    kind: [required(GraphQLString), "The name of its kind."],
  }));
}

function changedEdge(registry: TypeRegistry): GraphQLOutputType {
  return objectType(registry, "ChangeEdge", "A relation that a change touched.", () => ({
    type: [required(GraphQLString), "The type of the relation."],
    from: [required(changedEntity(registry)), "Where it starts."],
    to: [required(changedEntity(registry)), "Where it ends."],
  }));
}

function changedFigure(registry: TypeRegistry): GraphQLOutputType {
  return objectType(registry, "ChangeFigure", "A figure that is another now.", () => ({
    entity: [required(changedEntity(registry)), "Whose figure it is."],
    metric: [required(GraphQLString), "What is measured."],
    before: [GraphQLFloat, "The accepted stated value before; null where there was none."],
    after: [GraphQLFloat, "The accepted stated value now; null where there is none."],
  }));
}

function claimChanges(registry: TypeRegistry): GraphQLOutputType {
  return objectType(registry, "ClaimChanges", "The claims that a change spoke of, by id.", () => ({
    recorded: [listOf(GraphQLID), "Recorded, or recorded anew."],
    withdrawn: [
      listOf(GraphQLID),
      "Withdrawn; what a key said before has the key with @1, @2 and so on.",
    ],
    unchanged: [
      listOf(GraphQLID),
      "As they were: recorded before, or withdrawn by curators before.",
    ],
  }));
}

function edgeChanges(registry: TypeRegistry): GraphQLOutputType {
  const edges = listOf(changedEdge(registry));
  return objectType(registry, "EdgeChanges", "The relations that a change touched.", () => ({
    added: [edges, "Stated now, and not before."],
    removed: [edges, "Stated before, and no longer."],
    changed: [edges, "Stated before and now, by other claims or with other properties."],
  }));
}

function entityChanges(registry: TypeRegistry): GraphQLOutputType {
  const entities = listOf(changedEntity(registry));
  return objectType(registry, "EntityChanges", "The entities that came or went.", () => ({
    added: [entities, "Spoken of now, and not before."],
    lostSupport: [entities, "Spoken of before, and by no claim that still stands."],
  }));
}

/** Makes the answer of every mutation: what changed, in the view of today. */
export function changeType(registry: TypeRegistry, further?: ChangeFields): GraphQLOutputType {
  return registry.once(
    "Change",
    () =>
      new GraphQLObjectType({
        name: "Change",
        description: "What a mutation changed, in the view of today.",
        fields: () => ({
          revision: {
            type: required(GraphQLInt),
            description: "The graph's revision afterwards; the same as before if nothing changed.",
          },
          claims: { type: required(claimChanges(registry)), description: "The claims by id." },
          edges: { type: required(edgeChanges(registry)), description: "The relations." },
          figures: {
            type: listOf(changedFigure(registry)),
            description: "The figures, by entity and metric.",
          },
          entities: { type: required(entityChanges(registry)), description: "The entities." },
          ...further?.(registry),
        }),
      }),
  );
}
