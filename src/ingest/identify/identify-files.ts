import type { EntityRecord, Knowledge, PredicateRegistry } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { groupBy } from "../../util/index.js";
import type { Report } from "../validate/report.js";
import type { SoundFile } from "../validate/sound-file.js";
import { checkFit } from "./check-fit.js";
import { checkKeys } from "./check-keys.js";
import { checkNames } from "./check-names.js";
import { addDocuments, collectEntities } from "./collect-entities.js";
import { CURATION_DOCUMENT } from "./curation-document.js";
import { identifyClaims, type IdentifiedClaim } from "./identify-claims.js";
import type { Imported, ImportedDocument } from "./imported.js";
import { NameIndex } from "./name-index.js";
import { toDocumentRecord } from "./to-entity-record.js";

/** What identifying needs beside the files. */
export interface IdentifyRules {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  /** What the store has already, which files may name. */
  readonly held: Knowledge;
}

/** The curators' own document first, since it says what all others speak of. */
const documentOrder = (a: string, b: string): number => {
  if (a === b) return 0;
  if (a === CURATION_DOCUMENT) return -1;
  return b === CURATION_DOCUMENT || a > b ? 1 : -1;
};

function importedDocuments(
  files: readonly SoundFile[],
  entities: ReadonlyMap<string, EntityRecord>,
  claims: readonly IdentifiedClaim[],
): readonly ImportedDocument[] {
  const byDocument = groupBy(files, ({ document }) => document?.raw.id ?? "");
  const claimsOf = groupBy(claims, ({ record }) => record.document);
  return [...byDocument]
    .map(([id, own]) => ({
      id,
      record: entities.get(id)?.document ?? toDocumentRecord({ id }),
      files: own.map(({ source: { name, digest } }) => ({ name, digest })),
      claims: (claimsOf.get(id) ?? []).map(({ record }) => record),
    }))
    .sort((a, b) => documentOrder(a.id, b.id));
}

/**
 * Finds for everything that files name the one entity that is meant, and cites every claim.
 *
 * What names nothing, what names two things and what cannot be said of what it is said of is
 * reported; what is given back may then not be written.
 */
export function identifyFiles(
  files: readonly SoundFile[],
  { model, predicates, held }: IdentifyRules,
  report: Report,
): Imported {
  const { claim: claimKind, document: documentKind } = model.evidence.kinds;
  const collected = collectEntities(files, report);
  const entities = addDocuments(collected, files, held.entities, documentKind.name, report);
  const index = new NameIndex(new Map([...held.entities, ...entities]));
  checkNames(index, collected.places, report);
  const prefix = claimKind.kind === "kind" ? (claimKind.idPrefix ?? "") : "";
  const claims = identifyClaims(files, index, prefix, report);
  checkKeys(claims, held, files, report);
  const rules = { model, predicates, entity: (id: string) => index.entity(id) };
  for (const { record, place } of claims) checkFit(rules, record, place, report);
  return {
    documents: importedDocuments(files, entities, claims),
    entities: [...entities.values()],
  };
}
