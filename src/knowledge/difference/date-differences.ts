import { isDenied } from "../is-denied.js";
import type { Projecting } from "../project/projecting.js";
import type { Interval } from "../records.js";
import { changesBetween } from "./changes-between.js";
import type { DateDifference } from "./knowledge-difference.js";

interface Accepted {
  readonly interval: Interval;
  readonly claim: string;
}

/** The accepted date of each entity that claims date. */
function acceptedDates(context: Projecting): ReadonlyMap<string, Accepted> {
  const found = new Map<string, Accepted>();
  for (const claim of [...context.claims].sort(context.accepted)) {
    const { dates, about } = claim;
    if (dates === undefined || about === undefined || isDenied(claim) || found.has(dates)) continue;
    found.set(dates, { interval: about, claim: claim.id });
  }
  return found;
}

/** Gives the dates whose accepted value, or the claim it rests on, differs, by entity. */
export function dateDifferences(before: Projecting, after: Projecting): readonly DateDifference[] {
  return changesBetween(
    acceptedDates(before),
    acceptedDates(after),
    (old, now) => old.claim === now.claim,
  ).map(({ key, change, before: old, after: now }) => ({
    entity: key,
    before: old?.interval,
    after: now?.interval,
    change,
    claimsBefore: old === undefined ? [] : [old.claim],
    claimsAfter: now === undefined ? [] : [now.claim],
  }));
}
