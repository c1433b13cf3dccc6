import type { GrafeoValue } from "@grafeo-db/js";
import { InternalError } from "../../errors/index.js";
import type { CypherValue } from "../engine.js";

/** Turns a value of the addon into ours: 64-bit integers into numbers, local times into ISO 8601 text. */
export function toCypherValue(value: GrafeoValue): CypherValue {
  if (value === null || typeof value !== "object") {
    return typeof value === "bigint" ? Number(value) : value;
  }
  if (Array.isArray(value)) return value.map(toCypherValue);
  if (value instanceof Date) return value.toISOString().replace(/(?:\.000|(\.\d*?)0*)Z$/, "$1");
  if ("_id" in value && ("_labels" in value || "_type" in value)) {
    throw new InternalError("A statement returns a node or a relation; let it RETURN properties.");
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, toCypherValue(part as GrafeoValue)]),
  );
}
