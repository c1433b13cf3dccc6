import {
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
} from "graphql";
import { invariant } from "../errors/index.js";
import { propertyByRole } from "../model/index.js";
import { answerField } from "./connections.js";
import { outputOf } from "./node-types.js";
import type { TypeRegistry } from "./type-registry.js";

/** The arguments by which a list of nodes with a running text is searched. */
export function textSearchArguments(): GraphQLFieldConfigArgumentMap {
  return {
    search: {
      type: GraphQLString,
      description:
        "Only those whose text has this, whatever its script, case, width, spaces or hyphens.",
    },
  };
}

/** The fields of an edge that show where its node's text has what was sought. */
export function markFields(
  registry: TypeRegistry,
  description = "Where the text has what `search` seeks; none without a search.",
): GraphQLFieldConfigMap<unknown, unknown> {
  const { excerpt } = registry.model.evidence.kinds;
  const name = propertyByRole(excerpt, "text-marks");
  const property = excerpt.properties.get(name);
  invariant(property, `${excerpt.name} has no property ${name}.`);
  return {
    [name]: answerField(outputOf(registry, property), description, { kind: "edge-marks" }),
  };
}
