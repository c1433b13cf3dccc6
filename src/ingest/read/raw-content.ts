import type { NameRecord, ScalarValue } from "../../knowledge/index.js";

/** The head of a data file: the document that everything in the file is cited to. */
export interface RawDocument {
  readonly id: string;
  readonly name?: string | undefined;
  readonly nameZh?: string | undefined;
  readonly description?: string | undefined;
  readonly names?: readonly NameRecord[];
  readonly documentClass?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publicationDate?: string | undefined;
  readonly paragraphs?: string | undefined;
  readonly licence?: string | undefined;
  readonly credit?: string | undefined;
  /** How many entities or claims the file should hold. */
  readonly entries?: number | undefined;
  readonly knownFrom?: string | undefined;
}

/** An entity as curators write it; what is not named here are properties of its kind. */
export interface RawEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameZh?: string | undefined;
  readonly description?: string | undefined;
  readonly names?: readonly NameRecord[];
  readonly [property: string]: unknown;
}

/** A further relation of a claim, its ends by id or by any name. */
export interface RawAlso {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly qualifiers?: Readonly<Record<string, ScalarValue>>;
}

/** A claim as curators write it; whatever names an entity does so by id or by any name. */
export interface RawClaim {
  readonly key: string;
  readonly kind: string;
  readonly predicate: string;
  readonly subject?: string;
  readonly subjectText?: string;
  readonly object?: string;
  readonly objectText?: string;
  readonly value?: number;
  readonly valueMax?: number;
  readonly comparator?: string;
  readonly unit?: string;
  readonly qualifiers?: Readonly<Record<string, ScalarValue>>;
  readonly also?: readonly RawAlso[];
  readonly dates?: string;
  /** EDTF; a year alone is read as a number. */
  readonly about?: string | number;
  readonly paragraph?: string;
  readonly modality: string;
  readonly attributionKind: string;
  readonly attributedTo?: string | readonly string[];
  readonly reportedBy?: string;
  readonly sourceCount?: number;
  readonly inferred?: boolean;
  readonly directQuote?: boolean;
  readonly knownFrom: string;
  readonly knownTo?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly tokens: readonly string[];
  readonly statement: string;
  readonly statementZh: string;
}
