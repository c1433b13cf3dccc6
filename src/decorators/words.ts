import type { Words } from "../model/index.js";

/** Writes a description for the schema: the English sentence, the unit, the words in Chinese. */
export function describe(description: string, label: Words, unit?: string): string {
  const measured = unit === undefined ? "" : ` Unit: ${unit}.`;
  return `${description}${measured} (${label.zh})`;
}
