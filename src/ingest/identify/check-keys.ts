import type { Knowledge } from "../../knowledge/index.js";
import { describePlace, within, type Place } from "../read/place.js";
import type { Report } from "../validate/report.js";
import type { SoundFile } from "../validate/sound-file.js";
import type { IdentifiedClaim } from "./identify-claims.js";

/**
 * Reports claims whose key is taken: by another claim of the files, or by one that the store has
 * of another file, of a document which is not among them.
 */
export function checkKeys(
  claims: readonly IdentifiedClaim[],
  held: Knowledge,
  files: readonly SoundFile[],
  report: Report,
): void {
  const documents = new Set(files.map(({ document }) => document?.raw.id));
  const names = new Set<string | undefined>(files.map(({ source }) => source.name));
  const first = new Map<string, Place>();
  for (const { record, place } of claims) {
    const other = first.get(record.id);
    const stored = held.claims.get(record.id);
    if (other !== undefined) {
      const message = `the key "${record.key}" is used a second time; the first is ${describePlace(other)}.`;
      report(within(place, "key"), message);
    } else if (stored !== undefined && !documents.has(stored.document) && !names.has(stored.file)) {
      const message = `the key "${record.key}" is that of a claim of ${stored.document}, already in the graph.`;
      report(within(place, "key"), message);
    }
    if (other === undefined) first.set(record.id, place);
  }
}
