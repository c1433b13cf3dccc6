import type { PropertyType, ScalarName } from "../../model/index.js";

/** Names the type of a stored property as Bloom does; dates and enumerations are stored as text. */
export function dataType({ list, type }: PropertyType): string {
  if (list) return "array";
  if (type.kind !== "scalar") return "string";
  const scalar: ScalarName = type.name;
  switch (scalar) {
    case "Boolean":
      return "boolean";
    case "Int":
      return "bigint";
    case "Float":
      return "number";
    case "ID":
    case "String":
    case "Date":
      return "string";
    default: {
      const never: never = scalar;
      return never;
    }
  }
}
