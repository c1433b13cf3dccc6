import { QueryError } from "../../errors/index.js";
import { LIMITS, queryTooLarge } from "../limits.js";

/** Refuses an entry of an order that has more or less than one field, at whatever depth. */
function checkEntry(entry: object, path: string, depth: number): void {
  if (depth > LIMITS.depth) queryTooLarge("relations deep in an order", depth, LIMITS.depth);
  const names = Object.keys(entry).filter((name) => name !== "basis");
  if (Object.values(entry).includes(null)) {
    throw new QueryError("BAD_USER_INPUT", `${path}.${names.join()} is null; give ASC or DESC.`);
  }
  if (names.length !== 1) {
    throw new QueryError(
      "BAD_USER_INPUT",
      `An ${path} entry has ${names.length} fields (${names.join(", ")}); give each key an entry of its own: [{a: ASC}, {b: DESC}].`,
    );
  }
  for (const [name, inner] of Object.entries(entry)) {
    if (typeof inner === "object") checkEntry(inner as object, `${path}.${name}`, depth + 1);
  }
}

/** Refuses an order that does not say one thing an entry; gives how many keys it has. */
export function checkOrder(orderBy: unknown): number {
  const entries = Array.isArray(orderBy) ? (orderBy as readonly object[]) : [];
  for (const entry of entries) checkEntry(entry, "orderBy", 0);
  return entries.length;
}
