import {
  FIRST_DAY,
  type DocumentRecord,
  type EntityRecord,
  type ScalarValue,
} from "../../knowledge/index.js";
import type { RawDocument, RawEntity } from "../read/raw-content.js";
import { CURATION_DOCUMENT } from "./curation-document.js";

/** Takes an entity over as its record: what is not common to all entities is of its kind. */
export function toEntityRecord(raw: RawEntity): EntityRecord {
  const { id, kind, name, nameZh, description, names = [], ...properties } = raw;
  return {
    id,
    kind,
    name,
    nameZh,
    description,
    names,
    properties: properties as Readonly<Record<string, ScalarValue>>,
  };
}

/** Takes over what a document says of itself; the curators' own document need say nothing. */
export function toDocumentRecord(raw: RawDocument): DocumentRecord {
  const { title, url, publicationDate, paragraphs, licence, credit } = raw;
  const classOfRest = raw.id === CURATION_DOCUMENT ? "CURATION" : "OTHER";
  return {
    documentClass: raw.documentClass ?? classOfRest,
    knownFrom: raw.knownFrom ?? FIRST_DAY,
    title,
    url,
    publicationDate,
    paragraphs,
    licence,
    credit,
  };
}
