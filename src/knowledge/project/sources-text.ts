import { joinPlaces } from "../../util/index.js";
import { isLive, type EvidenceEntry } from "./evidence-entry.js";

/** Writes where a claim stands: `Article 2 P41`, or the document's name alone. */
export function placeOf(
  { document, paragraph }: Pick<EvidenceEntry, "document" | "paragraph">,
  nameOf: (document: string) => string,
): string {
  return paragraph === undefined ? nameOf(document) : `${nameOf(document)} ${paragraph}`;
}

/**
 * Writes where something is said, for readers of the stored graph: `Article 1 P4; Article 2 P41`.
 *
 * Claims that were withdrawn are not named; the text is empty when all of them were.
 */
export function sourcesText(
  entries: readonly EvidenceEntry[],
  nameOf: (document: string) => string,
): string {
  return joinPlaces(entries.filter(isLive).map((entry) => placeOf(entry, nameOf)));
}
