import neo4j from "neo4j-driver";
import { InternalError } from "../../errors/index.js";
import type { CypherValue } from "../engine.js";

/** Turns a value of the driver into ours: dates and times into ISO 8601 text. */
export function toCypherValue(value: unknown): CypherValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (Array.isArray(value)) return value.map(toCypherValue);
  if (typeof value === "object") {
    if (isTemporal(value)) return String(value).replace(/(\.\d*?)0+(?=\D|$)/, trimFraction);
    if (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value)) {
      throw new InternalError(
        "A statement returns a node or a relation; let it RETURN properties.",
      );
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, toCypherValue(part)]),
    );
  }
  throw new InternalError(`A statement returns a value of an unknown type: ${String(value)}`);
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}

/** The driver prints nine digits of a second always; the shortest form is the portable one. */
function trimFraction(_whole: string, significant: string): string {
  return significant === "." ? "" : significant;
}
