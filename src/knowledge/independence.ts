import type { ClaimRecord } from "./records.js";

/**
 * Finds whose word a claim rests on: the medium that reported it, else those it is attributed to,
 * else the document itself.
 */
function originOf({ reportedBy, attributedTo, document }: ClaimRecord): string {
  if (reportedBy !== undefined) return reportedBy;
  return attributedTo.length > 0 ? [...attributedTo].sort().join(" ") : document;
}

/**
 * Finds the sources of claims that do not depend on each other, by id and sorted.
 *
 * Ten documents that pass on one report are one source. A document that says something in its own
 * voice is a source itself.
 */
export function independentSources(claims: Iterable<ClaimRecord>): readonly string[] {
  return [...new Set([...claims].map(originOf))].sort();
}
