import { FIRST_DAY, LAST_DAY } from "../open-time.js";
import type { ClaimRecord } from "../records.js";

/** One entry of the parallel lists: where and when something was said, and how surely. */
export interface EvidenceEntry {
  /** The claim's id. */
  readonly claim: string;
  readonly document: string;
  readonly paragraph: string | undefined;
  readonly knownFrom: string;
  readonly knownTo: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly modality: string;
}

/** Gives the entry by which a claim stands in the lists of whatever it says something of. */
export function evidenceEntry(claim: ClaimRecord): EvidenceEntry {
  return {
    claim: claim.id,
    document: claim.document,
    paragraph: claim.paragraph,
    knownFrom: claim.knownFrom,
    knownTo: claim.knownTo,
    validFrom: claim.validFrom ?? FIRST_DAY,
    validTo: claim.validTo ?? LAST_DAY,
    modality: claim.modality,
  };
}

/** Whether the claim has not been withdrawn. */
export function isLive(entry: Pick<EvidenceEntry, "knownTo">): boolean {
  return entry.knownTo === LAST_DAY;
}
