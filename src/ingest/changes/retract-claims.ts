import { applyChange, type AppliedChange, type ChangeParts } from "./apply-change.js";
import { checkRetraction, unknownIds, type RetractionGiven } from "./check-retraction.js";
import { withdrawAmong } from "./withdraw-among.js";

/**
 * Withdraws claims for a reason: from the day on they stand no longer, and files do not bring them
 * back. Errors: UNKNOWN_NAME with all unknown ids; DataError; those of `applyChange`.
 */
export async function retractClaims(
  parts: ChangeParts,
  { ids, reason, on }: RetractionGiven & { readonly ids: readonly string[] },
): Promise<AppliedChange> {
  const { today, instant } = parts.moment;
  return applyChange(parts, (held) => {
    const asked = [...new Set(ids)];
    const unknown = asked.filter((id) => !held.claims.has(id));
    if (unknown.length > 0) throw unknownIds(unknown, "claim", held.claims.keys());
    const given = asked.flatMap((id) => held.claims.get(id) ?? []);
    checkRetraction({ reason, on }, today, given);
    const withdrawal = { by: "CURATOR", on: on ?? today, reason, instant } as const;
    const { claims, ...done } = withdrawAmong(held.claims, given, withdrawal);
    return { next: { ...held, claims }, ...done };
  });
}
