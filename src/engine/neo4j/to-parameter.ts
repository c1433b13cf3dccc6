import neo4j from "neo4j-driver";
import type { CypherValue } from "../engine.js";

/**
 * Turns a parameter into what the driver sends: whole numbers as integers, at any depth.
 *
 * The driver alone would send every number as a float, which LIMIT and list indexes refuse.
 */
export function toParameter(value: CypherValue): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(toParameter);
  return toParameters(value);
}

/** Turns all parameters of a statement into what the driver sends. */
export function toParameters(
  parameters: Readonly<Record<string, CypherValue>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]),
  );
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}
