import type { RelationType } from "../model/index.js";

/** The name of a relation's type as the stem of type names: `HOLDS_OFFICE_AT` is HoldsOfficeAt. */
export function relationStem({ type }: RelationType): string {
  const words = type.toLowerCase().split("_");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
