import type { ClaimRecord, DocumentRecord, EntityRecord } from "../../knowledge/index.js";

/** A file of a document. */
export interface ImportedFile {
  /** By which claims remember it. */
  readonly name: string;
  readonly digest: string;
}

/** A document as it was read from one or several files. */
export interface ImportedDocument {
  readonly id: string;
  readonly record: DocumentRecord;
  /** Those of its files that are imported; a store may have others. */
  readonly files: readonly ImportedFile[];
  readonly claims: readonly ClaimRecord[];
}

/** Everything that files bring, identified and cited. */
export interface Imported {
  /** The curators' document first, the others by id. */
  readonly documents: readonly ImportedDocument[];
  readonly entities: readonly EntityRecord[];
}
