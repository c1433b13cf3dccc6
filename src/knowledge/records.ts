/** A value that curated data may give: no lists, no nulls. */
export type ScalarValue = string | number | boolean;

/** A time with its precision: the first and last day it may cover, and the text as stated. */
export interface Interval {
  readonly earliest: string;
  readonly latest: string;
  readonly text: string;
}

/** One name of an entity as curated. */
export interface NameRecord {
  readonly text: string;
  /** A BCP 47 code, such as `en`. */
  readonly language: string;
  readonly script?: string | undefined;
  readonly region?: string | undefined;
}

/** Who put a record into the graph, or took it back. */
export type Recorder = "FILE" | "CURATOR";

/** How curators took a whole document back: what its files say later is withdrawn as well. */
export interface Retraction {
  readonly on: string;
  readonly reason: string;
}

/** What a document says of itself at the head of its file. */
export interface DocumentRecord {
  readonly documentClass: string;
  readonly knownFrom: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publicationDate?: string | undefined;
  readonly paragraphs?: string | undefined;
  /** An SPDX identifier, or the name of what has none. */
  readonly licence?: string | undefined;
  /** The line that the licence asks for. */
  readonly credit?: string | undefined;
  /** Digests of the files it was read from; absent until its claims are stored. */
  readonly fileHash?: string | undefined;
  /** Absent unless curators took the document back. */
  readonly retraction?: Retraction | undefined;
}

/** The identity of an entity, as curated: it holds in every view. */
export interface EntityRecord {
  readonly id: string;
  /** The name of a kind of the model. */
  readonly kind: string;
  readonly name: string;
  readonly nameZh?: string | undefined;
  readonly description?: string | undefined;
  readonly names: readonly NameRecord[];
  /** Properties of its kind, such as a country. */
  readonly properties: Readonly<Record<string, ScalarValue>>;
  /** Only of documents. */
  readonly document?: DocumentRecord | undefined;
}

/** A further relation that the same sentence of a document states. */
export interface AlsoRecord {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly qualifiers: Readonly<Record<string, ScalarValue>>;
}

/**
 * One claim of one document, with every entity it names given by id.
 *
 * What a file said before under the same key is kept as a version of its own, with `@1`, `@2` and
 * so on after the key and the id.
 */
export interface ClaimRecord {
  readonly id: string;
  readonly key: string;
  readonly document: string;
  /** The name of the file that states it; of claims that have none, all files of the document. */
  readonly file?: string | undefined;
  readonly kind: string;
  readonly predicate: string;
  readonly subject?: string | undefined;
  readonly subjectText?: string | undefined;
  readonly object?: string | undefined;
  readonly objectText?: string | undefined;
  readonly value?: number | undefined;
  readonly valueMax?: number | undefined;
  readonly comparator?: string | undefined;
  readonly unit?: string | undefined;
  readonly qualifiers: Readonly<Record<string, ScalarValue>>;
  readonly also: readonly AlsoRecord[];
  /** The entity that `about` dates. */
  readonly dates?: string | undefined;
  readonly about?: Interval | undefined;
  readonly paragraph?: string | undefined;
  readonly tokens: readonly string[];
  readonly statement: string;
  readonly statementZh: string;
  readonly modality: string;
  readonly attributionKind: string;
  readonly attributedTo: readonly string[];
  readonly reportedBy?: string | undefined;
  readonly sourceCount?: number | undefined;
  readonly inferred: boolean;
  readonly directQuote: boolean;
  readonly knownFrom: string;
  /** The day of withdrawal, the last day of time while the claim stands. */
  readonly knownTo: string;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  /** Absent in records that were stored before it was noted. */
  readonly recordedBy?: Recorder | undefined;
  /** The instant since when the graph has it; no part of what is digested. */
  readonly recordedFrom?: string | undefined;
  /** The instant at which its withdrawal was recorded; no part of what is digested. */
  readonly recordedTo?: string | undefined;
  /** Who withdrew it; absent while it stands, and where its document itself says so. */
  readonly withdrawnBy?: Recorder | undefined;
  readonly withdrawalReason?: string | undefined;
}

/** One paragraph of a source that was attached: it is held by the graph alone, by no data file. */
export interface ParagraphRecord {
  readonly id: string;
  readonly document: string;
  /** By what name claims cite it, such as P41. */
  readonly number: string;
  /** Where it stands in the file, counted from 1. */
  readonly position: number;
  readonly text: string;
  readonly url?: string | undefined;
}

/** Everything that was imported or attached and is held, by id: what the graph is drawn from. */
export interface Knowledge {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly paragraphs: ReadonlyMap<string, ParagraphRecord>;
}
