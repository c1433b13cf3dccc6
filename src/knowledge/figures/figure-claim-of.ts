import type { ClaimRecord, EntityRecord } from "../records.js";
import type { FigureClaim } from "./figure-claim.js";

/** Reads a claim that states a figure as figures are made of it; takes the claim and its document. */
export function figureClaimOf(claim: ClaimRecord, { id, document }: EntityRecord): FigureClaim {
  return {
    id: claim.id,
    predicate: claim.predicate,
    value: claim.value ?? null,
    valueMax: claim.valueMax ?? null,
    comparator: claim.comparator ?? null,
    modality: claim.modality,
    knownFrom: claim.knownFrom,
    qualifiers: Object.entries(claim.qualifiers).map(([name, value]) => ({
      name,
      value: String(value),
    })),
    document: { id, documentClass: document?.documentClass ?? "" },
  };
}
