import { isDeepStrictEqual } from "node:util";
import { DataError, type DataMistake } from "../../errors/index.js";
import type { ClaimRecord, EntityRecord, Knowledge } from "../../knowledge/index.js";
import { identifyFiles } from "../identify/identify-files.js";
import { toEntityRecord } from "../identify/to-entity-record.js";
import { within } from "../read/place.js";
import type { SourceFile } from "../read/source-file.js";
import type { ClaimRules } from "../validate/check-claim.js";
import { collecting, type Report } from "../validate/report.js";
import type { SoundFile } from "../validate/sound-file.js";
import { validateSources } from "../validate/validate-sources.js";
import { plainInput } from "./plain-input.js";

/** The name of the argument, as mistakes give it. */
const ARGUMENT = "input";

type Fields = Readonly<Record<string, unknown>>;

/** What an input brings, once no mistake was found in it. */
export interface ReadInput {
  /** The document's own record, and what is new. */
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** An input in the form of a data file, so that the same code checks both. */
function asSource(content: Fields): SourceFile {
  return {
    path: ARGUMENT,
    name: "",
    text: "",
    digest: "",
    content,
    lineOf: () => 1,
    argument: ARGUMENT,
  };
}

/** What a held document says of itself, by the fields that the head of a file has. */
function headOf(record: EntityRecord | undefined): Fields {
  const { fileHash: _fileHash, retraction: _retraction, ...head } = record?.document ?? {};
  return plainInput(head) as Fields;
}

/** Reports what an input says otherwise of a document that is held. */
function checkHead(given: Fields, held: Fields, source: SourceFile, report: Report): void {
  if (Object.keys(held).length === 0) return;
  for (const [field, value] of Object.entries(given)) {
    if (field === "id" || value === held[field]) continue;
    const known = held[field] === undefined ? "nothing" : `"${String(held[field])}"`;
    const message = `the graph has ${known} here for ${String(given["id"])}; leave the field out.`;
    report({ source, path: ["document", field] }, message);
  }
}

/** Reports entities that are held and said to be something else. */
function checkHeldEntities(file: SoundFile, held: Knowledge, report: Report): void {
  for (const { raw, place } of file.entities) {
    const { document: _document, ...known } = held.entities.get(raw.id) ?? {};
    if (!("id" in known) || isDeepStrictEqual(plainInput(toEntityRecord(raw)), plainInput(known))) {
      continue;
    }
    const message = `"${raw.id}" is in the graph already and is said to be something else here; leave it out.`;
    report(within(place, "id"), message);
  }
}

const unique = (mistakes: readonly DataMistake[]): readonly DataMistake[] => [
  ...new Map(mistakes.map((one) => [`${one.file} ${one.message}`, one])).values(),
];

/**
 * Reads what curators give to be recorded, as a data file is read.
 *
 * Of a document that is held the id is enough. Errors: DataError with all mistakes, each with the
 * path of its field.
 */
export function readInput(
  given: unknown,
  held: Knowledge,
  rules: ClaimRules & { readonly importSchema: object },
): ReadInput {
  const {
    document = {},
    entities,
    claims,
  } = plainInput(given) as {
    readonly document?: Fields;
    readonly entities?: readonly unknown[];
    readonly claims?: readonly unknown[];
  };
  const id = String(document["id"]);
  const head = headOf(held.entities.get(id));
  const claimsSource = asSource({ document: { ...head, ...document }, claims });
  const sources =
    entities === undefined || entities.length === 0
      ? [claimsSource]
      : [asSource({ document: { id }, entities }), claimsSource];
  const validated = validateSources(sources, rules);
  const mistakes: DataMistake[] = [...validated.mistakes];
  const report = collecting(mistakes);
  checkHead(document, head, claimsSource, report);
  for (const file of validated.files) checkHeldEntities(file, held, report);
  const imported = identifyFiles(validated.files, { ...rules, held }, report);
  if (mistakes.length > 0) throw new DataError(unique(mistakes));
  return {
    entities: imported.entities,
    claims: imported.documents.flatMap((each) => each.claims),
  };
}
