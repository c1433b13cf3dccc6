import type { ClaimRecord } from "../../knowledge/index.js";
import { asVersion } from "../write/claim-versions.js";
import type { Moment } from "../write/moment.js";
import { withEntities } from "../write/next-knowledge.js";
import { saysTheSame, saysTheSameWords } from "../write/says-the-same.js";
import { stands, withdrawClaim } from "../write/withdraw-claim.js";
import { applyChange, type AppliedChange, type ChangeParts } from "./apply-change.js";
import type { Claims } from "../write/claim-versions.js";
import type { ClaimChanges } from "./claim-changes.js";
import { readInput } from "./read-input.js";

/** A claim as curators recorded it: no file makes it. */
function asRecorded(
  claim: ClaimRecord,
  before: ClaimRecord | undefined,
  { instant }: Moment,
): ClaimRecord {
  const continues = before !== undefined && stands(before) && saysTheSame(before, claim);
  return {
    ...claim,
    file: undefined,
    recordedBy: "CURATOR",
    recordedFrom: continues ? before.recordedFrom : instant,
    recordedTo: stands(claim) ? undefined : instant,
  };
}

/** Puts claims of curators among those that are held; what a key stood for before is kept. */
function recordAmong(
  held: Claims,
  given: readonly ClaimRecord[],
  moment: Moment,
): Omit<ClaimChanges, "next"> & { readonly claims: Claims } {
  const claims = new Map(held);
  const [recorded, withdrawn, unchanged]: [string[], string[], string[]] = [[], [], []];
  for (const claim of given) {
    const before = claims.get(claim.id);
    if (before?.knownTo === claim.knownTo && saysTheSameWords(before, claim)) {
      unchanged.push(claim.id);
      continue;
    }
    const inOtherWords = before !== undefined && stands(before) && saysTheSame(before, claim);
    if (before !== undefined && !inOtherWords) {
      const { today: on, instant } = moment;
      const old = withdrawClaim(asVersion(before, claims), { by: "CURATOR", on, instant });
      claims.set(old.id, old);
      if (stands(before)) withdrawn.push(old.id);
    }
    claims.set(claim.id, asRecorded(claim, before, moment));
    recorded.push(claim.id);
  }
  return { claims, recorded, withdrawn, unchanged };
}

/**
 * Records claims of a document, with the entities they name, in one transaction.
 *
 * The input has the form of a data file and is checked as one. A key that says something else in the
 * document already is kept as a version. Errors: DataError with all mistakes and their fields; those
 * of `applyChange`.
 */
export async function recordClaims(parts: ChangeParts, input: unknown): Promise<AppliedChange> {
  const { model, predicates, importSchema, moment } = parts;
  const rules = { model, predicates, importSchema, today: moment.today };
  return applyChange(parts, (held) => {
    const read = readInput(input, held, rules);
    const { entities } = withEntities(held, read.entities);
    const { claims, ...done } = recordAmong(held.claims, read.claims, moment);
    return { next: { ...held, entities, claims }, ...done };
  });
}
