import type { ClaimRecord, DocumentRecord, EntityRecord } from "../../knowledge/index.js";

/** A document as it was read from one or several files. */
export interface ImportedDocument {
  readonly id: string;
  readonly record: DocumentRecord;
  /** The digests of its files, as one text. */
  readonly fileHash: string;
  readonly claims: readonly ClaimRecord[];
}

/** Everything that files bring, identified and cited. */
export interface Imported {
  /** The curators' document first, the others by id. */
  readonly documents: readonly ImportedDocument[];
  readonly entities: readonly EntityRecord[];
}
