import { hashText } from "../../util/index.js";
import type { StoredProperties } from "../projection.js";

/** Digests what is stored of a node or an edge, whatever the order of its properties. */
export function contentHash(head: readonly string[], properties: StoredProperties): string {
  const names = Object.keys(properties).sort();
  return hashText(JSON.stringify([head, names, names.map((name) => properties[name])]));
}
