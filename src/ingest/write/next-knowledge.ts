import {
  LAST_DAY,
  type ClaimRecord,
  type EntityRecord,
  type Knowledge,
} from "../../knowledge/index.js";
import type { ImportedDocument } from "../identify/imported.js";

/**
 * Adds entities to what is held; those that are held and not given again are kept.
 *
 * A document that was imported keeps its file hash until its own claims are written.
 */
export function withEntities(held: Knowledge, given: readonly EntityRecord[]): Knowledge {
  const entities = new Map(held.entities);
  for (const entity of given) {
    const fileHash = held.entities.get(entity.id)?.document?.fileHash;
    const { document } = entity;
    entities.set(
      entity.id,
      document === undefined || fileHash === undefined
        ? entity
        : { ...entity, document: { ...document, fileHash } },
    );
  }
  return { entities, claims: held.claims };
}

/** A claim that is no longer stated: it was known until today. */
const withdrawn = (claim: ClaimRecord, today: string): ClaimRecord =>
  claim.knownTo === LAST_DAY ? { ...claim, knownTo: today } : claim;

/**
 * Puts what a document says now in place of what it said before.
 *
 * Claims that it no longer makes are withdrawn as of today, never deleted.
 */
export function withDocument(
  held: Knowledge,
  document: ImportedDocument,
  today: string,
): Knowledge {
  const claims = new Map(
    [...held.claims].map(([id, claim]) => [
      id,
      claim.document === document.id ? withdrawn(claim, today) : claim,
    ]),
  );
  for (const claim of document.claims) claims.set(claim.id, claim);
  const entities = new Map(held.entities);
  const entity = entities.get(document.id);
  if (entity !== undefined) {
    const record = { ...document.record, fileHash: document.fileHash };
    entities.set(document.id, { ...entity, document: record });
  }
  return { entities, claims };
}
