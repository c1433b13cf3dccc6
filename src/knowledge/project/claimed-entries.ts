import { datePrecision } from "../date-precision.js";
import { isDenied } from "../is-denied.js";
import { isSparse } from "../is-sparse.js";
import type { ClaimRecord } from "../records.js";
import type { ClaimedEntry } from "./claimed-properties.js";
import type { Projecting } from "./projecting.js";

function figureOf({ predicates }: Projecting, claim: ClaimRecord): ClaimedEntry | undefined {
  const predicate = predicates.get(claim.predicate);
  if (predicate?.fate !== "FIGURE" || claim.value === undefined) return undefined;
  if (isSparse(claim)) return undefined;
  return { claim, values: { [predicate.property.name]: claim.value } };
}

function dateOf(claim: ClaimRecord): ClaimedEntry | undefined {
  if (claim.about === undefined) return undefined;
  const { earliest, latest, text } = claim.about;
  const values = { earliest, latest, date: text, datePrecision: datePrecision(claim.about) };
  return { claim, values };
}

/**
 * Collects for each entity what the claims say of the properties that claims decide; what is
 * denied is none of it.
 */
export function claimedEntries(context: Projecting): ReadonlyMap<string, readonly ClaimedEntry[]> {
  const found = new Map<string, ClaimedEntry[]>();
  const add = (id: string | undefined, entry: ClaimedEntry | undefined): void => {
    if (id === undefined || entry === undefined) return;
    const known = found.get(id);
    if (known === undefined) found.set(id, [entry]);
    else known.push(entry);
  };
  for (const claim of context.claims) {
    if (isDenied(claim)) continue;
    add(claim.subject, figureOf(context, claim));
    if (claim.dates !== undefined) add(claim.dates, dateOf(claim));
  }
  return found;
}
