import type { ContradictionRules } from "./contradictions/contradiction-rules.js";
import type { PublisherOf } from "./independence.js";
import { isDenied } from "./is-denied.js";
import type { Knowledge } from "./records.js";

/** Finds who published which document, from what the claims of a knowledge say and do not deny. */
export function publishersOf(
  { publishedBy }: Pick<ContradictionRules, "publishedBy">,
  { claims }: Pick<Knowledge, "claims">,
): PublisherOf {
  const publishers = new Map<string, string>();
  for (const claim of claims.values()) {
    const { predicate, subject, object } = claim;
    if (isDenied(claim)) continue;
    if (predicate !== publishedBy || subject === undefined || object === undefined) continue;
    const known = publishers.get(subject);
    if (known === undefined || object < known) publishers.set(subject, object);
  }
  return (document) => publishers.get(document);
}
