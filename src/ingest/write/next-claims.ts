import { LAST_DAY, type ClaimRecord } from "../../knowledge/index.js";
import type { ImportedDocument } from "../identify/imported.js";
import { saysTheSame } from "./says-the-same.js";

type Claims = ReadonlyMap<string, ClaimRecord>;

/** Claims after a document was imported, and what became of those held before. */
export interface NextClaims {
  readonly claims: Claims;
  /** How many are no longer stated. */
  readonly withdrawn: number;
  /** How many were replaced by another statement under their key. */
  readonly superseded: number;
}

/** A claim that is no longer stated: it was known until today. */
const withdraw = (claim: ClaimRecord, today: string): ClaimRecord =>
  claim.knownTo === LAST_DAY ? { ...claim, knownTo: today } : claim;

/** What a key stood for before, under the first version that is free: `claim:k1@1`. */
function versioned(claim: ClaimRecord, taken: Claims): ClaimRecord {
  let version = 1;
  while (taken.has(`${claim.id}@${version}`)) version += 1;
  return { ...claim, id: `${claim.id}@${version}`, key: `${claim.key}@${version}` };
}

/** Whether a claim stood in one of the files that are imported for a document. */
function isOf(claim: ClaimRecord, { id, files }: ImportedDocument): boolean {
  if (claim.file === undefined) return claim.document === id;
  return files.some(({ name }) => name === claim.file);
}

/**
 * Puts what the files of a document say now in place of what they said before; no claim is lost.
 *
 * Where a key now says something else, what it said stays as a version of its own, known until
 * today; where only the wording is another, the record is replaced. A claim of these files that no
 * file of the import has any more (`stated`) is withdrawn; those of other files stay as they are.
 */
export function nextClaims(
  held: Claims,
  document: ImportedDocument,
  stated: ReadonlySet<string>,
  today: string,
): NextClaims {
  const claims = new Map(held);
  let [withdrawn, superseded] = [0, 0];
  for (const claim of held.values()) {
    if (stated.has(claim.id) || !isOf(claim, document)) continue;
    const gone = withdraw(claim, today);
    if (gone === claim) continue;
    claims.set(claim.id, gone);
    withdrawn += 1;
  }
  for (const claim of document.claims) {
    const before = claims.get(claim.id);
    claims.set(claim.id, claim);
    if (before === undefined || saysTheSame(before, claim)) continue;
    const old = withdraw(versioned(before, claims), today);
    claims.set(old.id, old);
    superseded += 1;
  }
  return { claims, withdrawn, superseded };
}
