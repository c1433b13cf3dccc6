import type { GraphQLLeafType } from "graphql";
import type { Completer } from "./completer.js";

/** Serialises a scalar or a value of an enumeration; what is unknown is null. */
export function completeLeaf(type: GraphQLLeafType): Completer {
  return (value) => {
    if (value === null || value === undefined) return null;
    const result: unknown = type.serialize(value);
    if (result !== null && result !== undefined) return result;
    throw new Error(
      `Expected \`${type.name}.serialize(${String(value)})\` to return non-nullable value, returned: ${String(result)}`,
    );
  };
}
