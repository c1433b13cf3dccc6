import type { EntityRecord } from "../../knowledge/index.js";
import { describePlace, within, type Place } from "../read/place.js";
import type { Report } from "../validate/report.js";
import type { SoundFile } from "../validate/sound-file.js";
import { toDocumentRecord, toEntityRecord } from "./to-entity-record.js";

/** The entities that files declare, and where. */
export interface CollectedEntities {
  readonly records: ReadonlyMap<string, EntityRecord>;
  readonly places: ReadonlyMap<string, Place>;
}

/** Collects the entities of all files; one that is declared twice is a mistake. */
export function collectEntities(files: readonly SoundFile[], report: Report): CollectedEntities {
  const records = new Map<string, EntityRecord>();
  const places = new Map<string, Place>();
  for (const { raw, place } of files.flatMap(({ entities }) => entities)) {
    const first = places.get(raw.id);
    if (first !== undefined) {
      const message = `"${raw.id}" is declared a second time; the first is ${describePlace(first)}.`;
      report(within(place, "id"), message);
      continue;
    }
    records.set(raw.id, toEntityRecord(raw));
    places.set(raw.id, place);
  }
  return { records, places };
}

/**
 * Adds to the entities that are documents what these say of themselves at the heads of files.
 *
 * Several files may belong to one document, and one may belong to a document declared earlier,
 * which `held` has. A document that nobody declared is a mistake.
 */
export function addDocuments(
  { records }: CollectedEntities,
  files: readonly SoundFile[],
  held: ReadonlyMap<string, EntityRecord>,
  documentKind: string,
  report: Report,
): ReadonlyMap<string, EntityRecord> {
  const added = new Map(records);
  for (const { document } of files) {
    if (document === undefined) continue;
    const { raw, place } = document;
    const record = added.get(raw.id) ?? held.get(raw.id);
    if (record?.kind === documentKind) {
      const said = toDocumentRecord({ ...record.document, ...raw });
      added.set(raw.id, { ...record, document: said });
      continue;
    }
    const problem =
      record === undefined ? "is not declared" : `is a ${record.kind}, not a ${documentKind}`;
    const advice = `declare it among the entities with the kind ${documentKind}.`;
    report(within(place, "id"), `"${raw.id}" ${problem}; ${advice}`);
  }
  return added;
}
