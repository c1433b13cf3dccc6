import { isObjectType, type GraphQLField, type GraphQLFieldConfigMap } from "graphql";
import { workedOutExtension, type NodeType } from "../model/index.js";
import { servedArguments } from "./answer-types.js";
import { means } from "./meaning.js";
import { byResponseKey } from "./resolve.js";
import type { TypeRegistry } from "./type-registry.js";

/** Makes the fields of a kind that are worked out from what is read of its node. */
export function computedFields(
  registry: TypeRegistry,
  node: NodeType,
): GraphQLFieldConfigMap<unknown, unknown> {
  const declared = registry.ontology.getType(node.name);
  if (!isObjectType(declared)) return {};
  const fields: GraphQLFieldConfigMap<unknown, unknown> = {};
  for (const field of Object.values(declared.getFields())) {
    const extension = workedOutExtension(field);
    if (extension?.role !== "computed") continue;
    fields[field.name] = {
      type: registry.output(field.type),
      description: field.description,
      args: servedArguments(registry, field as GraphQLField<unknown, unknown>),
      resolve: byResponseKey,
      extensions: means({ kind: "computed", computed: extension, type: node }),
    };
  }
  return fields;
}
