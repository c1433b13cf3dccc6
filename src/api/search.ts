import {
  GraphQLEnumType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from "graphql";
import { answerField, connection, pageArguments } from "./connections.js";
import { means } from "./meaning.js";
import { byGraph, type GraphContext } from "./resolve.js";
import { ROOT_PAGE } from "./page-sizes.js";
import { markFields } from "./text-search.js";
import type { TypeRegistry } from "./type-registry.js";
import { viewArgument } from "./view-input.js";

/** Gives the enumeration of the kinds of entities. */
export function entityKind(registry: TypeRegistry): GraphQLEnumType {
  const { entity } = registry.model.evidence.kinds;
  const kinds = entity.kind === "interface" ? entity.kinds : [entity.name];
  return registry.once(
    "EntityKind",
    () =>
      new GraphQLEnumType({
        name: "EntityKind",
        description: "The kinds of entities.",
        values: Object.fromEntries(
          kinds.map((name) => [
            name,
            { description: registry.model.kinds.get(name)?.description ?? "" },
          ]),
        ),
      }),
  );
}

function match(registry: TypeRegistry): GraphQLEnumType {
  return registry.once(
    "NameMatch",
    () =>
      new GraphQLEnumType({
        name: "NameMatch",
        description: "How a name met the text of a search, the best first.",
        values: {
          WHOLE: { value: 0, description: "The name is the text." },
          PREFIX: { value: 1, description: "The name starts with the text." },
          INSIDE: { value: 2, description: "The text stands inside the name." },
        },
      }),
  );
}

/** Makes the search over all names of all entities. */
export function searchFields(registry: TypeRegistry): GraphQLFieldConfigMap<unknown, GraphContext> {
  const { entity, name } = registry.model.evidence.kinds;
  const type = connection(registry, {
    stem: "Search",
    node: entity,
    edgeFields: () => ({
      matchedName: answerField(
        new GraphQLNonNull(registry.named(name.name) as never) as GraphQLOutputType,
        "The name that matched best.",
        { kind: "edge-matched-name" },
      ),
      ...markFields(registry, "Where the name that matched best has the text."),
      match: answerField(new GraphQLNonNull(match(registry)), "How the name met the text.", {
        kind: "edge-match",
      }),
    }),
    edgeDescription: "An entity that a search found, and by which of its names.",
  });
  return {
    search: {
      type: new GraphQLNonNull(type),
      description:
        "Entities by any of their names, in either script: whole names first, then beginnings, then parts; then by kind and id.",
      args: {
        text: { type: new GraphQLNonNull(GraphQLString), description: "A name or a part of one." },
        kinds: {
          type: new GraphQLList(new GraphQLNonNull(entityKind(registry))),
          description: "Only entities of these kinds.",
        },
        ...pageArguments(ROOT_PAGE),
        view: viewArgument(registry),
      },
      resolve: byGraph,
      extensions: means({ kind: "search", type: entity }),
    },
  };
}
