import type { ClaimRecord } from "./records.js";

/** Whose figures are accepted first: the curators' decisions, then law, makers, collections, press. */
const CLASSES: readonly string[] = [
  "CURATION",
  "REGULATION",
  "VENDOR",
  "DATA_SET",
  "PRESS",
  "OTHER",
];

/** How surely a claim must be put forward to be accepted first; all others come after. */
const MODALITIES: readonly string[] = ["ASSERTED", "ANNOUNCED", "REPORTED", "FORECAST"];

const placeIn = (order: readonly string[], word: string): number => {
  const place = order.indexOf(word);
  return place === -1 ? order.length : place;
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Makes the total order in which claims that disagree are accepted, the accepted one first.
 *
 * The class of the source decides, then how surely the claim is put forward, then the later day
 * on which it became known, then the claim's id. It takes how to find a document's class.
 */
export function acceptanceOrder(
  classOf: (document: string) => string,
): (a: ClaimRecord, b: ClaimRecord) => number {
  return (a, b) =>
    placeIn(CLASSES, classOf(a.document)) - placeIn(CLASSES, classOf(b.document)) ||
    placeIn(MODALITIES, a.modality) - placeIn(MODALITIES, b.modality) ||
    compareTexts(b.knownFrom, a.knownFrom) ||
    compareTexts(a.id, b.id);
}
