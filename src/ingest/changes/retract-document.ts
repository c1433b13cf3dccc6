import { applyChange, type AppliedChange, type ChangeParts } from "./apply-change.js";
import { checkRetraction, unknownIds, type RetractionGiven } from "./check-retraction.js";
import { withdrawAmong } from "./withdraw-among.js";

/**
 * Withdraws everything that a document claims, for a reason; what its files say later is withdrawn
 * as well. Errors: UNKNOWN_NAME; DataError; those of `applyChange`.
 */
export async function retractDocument(
  parts: ChangeParts,
  { id, reason, on }: RetractionGiven & { readonly id: string },
): Promise<AppliedChange> {
  const { today, instant } = parts.moment;
  const { document: kind } = parts.model.evidence.kinds;
  return applyChange(parts, (held) => {
    const entity = held.entities.get(id);
    if (entity?.kind !== kind.name) {
      const known = [...held.entities.values()].filter((each) => each.kind === kind.name);
      throw unknownIds(
        [id],
        kind.label.en,
        known.map((each) => each.id),
      );
    }
    const given = [...held.claims.values()].filter(({ document }) => document === id);
    checkRetraction({ reason, on }, today, given);
    const retraction = { on: on ?? today, reason };
    const withdrawal = { by: "CURATOR", ...retraction, instant } as const;
    const { claims, ...done } = withdrawAmong(held.claims, given, withdrawal);
    const { document } = entity;
    const entities = new Map(held.entities);
    if (document !== undefined && document.retraction === undefined) {
      entities.set(id, { ...entity, document: { ...document, retraction } });
    }
    return { next: { ...held, entities, claims }, ...done };
  });
}
