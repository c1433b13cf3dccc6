import type { ContradictionRules } from "./contradictions/contradiction-rules.js";
import type { PublisherOf } from "./independence.js";
import type { Knowledge } from "./records.js";

/** Finds who published which document, from what the claims of a knowledge say. */
export function publishersOf(
  { publishedBy }: Pick<ContradictionRules, "publishedBy">,
  { claims }: Pick<Knowledge, "claims">,
): PublisherOf {
  const publishers = new Map<string, string>();
  for (const { predicate, subject, object } of claims.values()) {
    if (predicate !== publishedBy || subject === undefined || object === undefined) continue;
    const known = publishers.get(subject);
    if (known === undefined || object < known) publishers.set(subject, object);
  }
  return (document) => publishers.get(document);
}
