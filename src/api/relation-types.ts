import { GraphQLEnumType } from "graphql";
import { isEvidence } from "../model/index.js";
import type { TypeRegistry } from "./type-registry.js";

/** The name under which declarations speak of the enumeration. */
const NAME = "RelationType";

/**
 * Makes the enumeration of all relations between things of the world, where a question speaks of it;
 * each is described in the words of both languages.
 */
export function relationTypes(registry: TypeRegistry): void {
  const { model, ontology } = registry;
  if (ontology.getType(NAME) === undefined) return;
  registry.once(
    NAME,
    () =>
      new GraphQLEnumType({
        name: NAME,
        description:
          "The relations between things of the world; those of the evidence are not among them. (关系类型)",
        values: Object.fromEntries(
          [...model.relations.values()]
            .filter((relation) => !isEvidence(model, relation))
            .map(({ type, description }) => [type, { description }]),
        ),
      }),
  );
}
