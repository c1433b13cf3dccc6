import {
  LAST_DAY,
  readInterval,
  type AlsoRecord,
  type ClaimRecord,
  type ScalarValue,
} from "../../knowledge/index.js";
import type { RawAlso, RawClaim } from "../read/raw-content.js";
import type { ContentPath } from "../read/source-file.js";
import { ENTITY_QUALIFIERS } from "./entity-qualifiers.js";

/** Gives the id of an entity by id or name, said at a place within the claim. */
export type Identify = (text: string, ...path: ContentPath) => string;

type Qualifiers = Readonly<Record<string, ScalarValue>>;

function identifyQualifiers(
  qualifiers: Qualifiers,
  identify: Identify,
  ...path: ContentPath
): Qualifiers {
  return Object.fromEntries(
    Object.entries(qualifiers).map(([name, value]) => [
      name,
      ENTITY_QUALIFIERS.has(name) ? identify(String(value), ...path, name) : value,
    ]),
  );
}

const toAlso = (also: RawAlso, at: number, identify: Identify): AlsoRecord => ({
  subject: identify(also.subject, "also", at, "subject"),
  predicate: also.predicate,
  object: identify(also.object, "also", at, "object"),
  qualifiers: identifyQualifiers(also.qualifiers ?? {}, identify, "also", at, "qualifiers"),
});

/** Takes a claim over as its record, cited to its document and file: whatever it names becomes an id. */
export function toClaimRecord(
  raw: RawClaim,
  cited: Pick<ClaimRecord, "id" | "document" | "file">,
  identify: Identify,
): ClaimRecord {
  const optional = (text: string | undefined, path: string): string | undefined =>
    text === undefined ? undefined : identify(text, path);
  const attributed = typeof raw.attributedTo === "string" ? [raw.attributedTo] : raw.attributedTo;
  const { qualifiers = {}, also = [], about } = raw;
  return {
    id: cited.id,
    key: raw.key,
    document: cited.document,
    file: cited.file,
    kind: raw.kind,
    predicate: raw.predicate,
    subject: optional(raw.subject, "subject"),
    subjectText: raw.subjectText,
    object: optional(raw.object, "object"),
    objectText: raw.objectText,
    value: raw.value,
    valueMax: raw.valueMax,
    comparator: raw.comparator,
    unit: raw.unit,
    qualifiers: identifyQualifiers(qualifiers, identify, "qualifiers"),
    also: also.map((one, at) => toAlso(one, at, identify)),
    dates: optional(raw.dates, "dates"),
    about: about === undefined ? undefined : readInterval(String(about)),
    paragraph: raw.paragraph,
    tokens: raw.tokens,
    statement: raw.statement,
    statementZh: raw.statementZh,
    modality: raw.modality,
    attributionKind: raw.attributionKind,
    attributedTo: (attributed ?? []).map((text, at) => identify(text, "attributedTo", at)),
    reportedBy: optional(raw.reportedBy, "reportedBy"),
    sourceCount: raw.sourceCount,
    inferred: raw.inferred ?? false,
    directQuote: raw.directQuote ?? false,
    knownFrom: raw.knownFrom,
    knownTo: raw.knownTo ?? LAST_DAY,
    validFrom: raw.validFrom,
    validTo: raw.validTo,
  };
}
