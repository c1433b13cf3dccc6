import type { ClaimRecord, Retraction } from "../../knowledge/index.js";
import type { ImportedDocument } from "../identify/imported.js";
import { asVersion, versionsOf, type Claims } from "./claim-versions.js";
import type { Moment } from "./moment.js";
import { saysTheSame } from "./says-the-same.js";
import { stands, withdrawClaim } from "./withdraw-claim.js";

/** Claims after a document was imported, and what became of those held before. */
export interface NextClaims {
  readonly claims: Claims;
  /** How many are no longer stated. */
  readonly withdrawn: number;
  /** How many were replaced by another statement under their key. */
  readonly superseded: number;
}

/** What decides what becomes of claims beside what the files say. */
export interface ImportFacts {
  /** The ids of all claims of all files of the import. */
  readonly stated: ReadonlySet<string>;
  readonly moment: Moment;
  /** How curators took the document back; absent: they did not. */
  readonly retraction?: Retraction | undefined;
}

/** Whether a claim stood in one of the files that are imported for a document. */
function isOf(claim: ClaimRecord, { id, files }: ImportedDocument): boolean {
  // No file made it, so none can take it back.
  if (claim.recordedBy === "CURATOR") return false;
  if (claim.file === undefined) return claim.document === id;
  return files.some(({ name }) => name === claim.file);
}

/** The withdrawal of one claim, as another that says the same is to have it. */
function withdrawalOf({
  knownTo,
  recordedTo,
  withdrawnBy,
  withdrawalReason,
}: ClaimRecord): Partial<ClaimRecord> {
  return { knownTo, recordedTo, withdrawnBy, withdrawalReason };
}

/** A claim as a file states it now: curators' withdrawals hold, whatever files say again. */
function taken(
  claim: ClaimRecord,
  held: Claims,
  { moment, retraction }: Omit<ImportFacts, "stated">,
): ClaimRecord {
  const { instant } = moment;
  const before = held.get(claim.id);
  const recordedFrom =
    before !== undefined && saysTheSame(before, claim) && stands(before)
      ? before.recordedFrom
      : instant;
  const recorded: ClaimRecord = {
    ...claim,
    recordedBy: "FILE",
    recordedFrom,
    recordedTo: stands(claim) ? undefined : instant,
  };
  const withdrawn = versionsOf(claim.id, held).findLast(
    (version) => version.withdrawnBy === "CURATOR" && saysTheSame(version, claim),
  );
  if (withdrawn !== undefined) {
    return { ...recorded, recordedFrom: withdrawn.recordedFrom, ...withdrawalOf(withdrawn) };
  }
  if (before?.knownTo === claim.knownTo && saysTheSame(before, claim)) {
    const { recordedFrom: from, recordedTo: to } = before;
    return { ...recorded, recordedFrom: from, recordedTo: to };
  }
  if (retraction === undefined) return recorded;
  return withdrawClaim(recorded, { by: "CURATOR", ...retraction, instant });
}

/**
 * Puts what the files of a document say now in place of what they said before; no claim is lost.
 *
 * Where a key now says something else, what it said stays as a version of its own, known until
 * today; where only the wording is another, the record is replaced. A claim of these files that no
 * file of the import has any more is withdrawn; those of other files stay as they are. What
 * curators recorded under a key stands before what a file says under it, and what they withdrew
 * stays withdrawn.
 */
export function nextClaims(
  held: Claims,
  document: ImportedDocument,
  facts: ImportFacts,
): NextClaims {
  const { today: on, instant } = facts.moment;
  const claims = new Map(held);
  let [withdrawn, superseded] = [0, 0];
  const keepVersion = (claim: ClaimRecord, by: "FILE" | "CURATOR"): void => {
    const old = withdrawClaim(asVersion(claim, claims), { by, on, instant });
    claims.set(old.id, old);
    superseded += 1;
  };
  for (const claim of held.values()) {
    if (facts.stated.has(claim.id) || !isOf(claim, document)) continue;
    const gone = withdrawClaim(claim, { by: "FILE", on, instant });
    if (gone === claim) continue;
    claims.set(claim.id, gone);
    withdrawn += 1;
  }
  for (const claim of document.claims) {
    const before = claims.get(claim.id);
    const now = taken(claim, claims, facts);
    if (before?.recordedBy === "CURATOR" && stands(before)) {
      const known = versionsOf(claim.id, claims).some((one) => saysTheSame(one, claim));
      if (!known) keepVersion(now, "CURATOR");
      continue;
    }
    if (before !== undefined && !saysTheSame(before, claim)) keepVersion(before, "FILE");
    claims.set(claim.id, now);
  }
  return { claims, withdrawn, superseded };
}
