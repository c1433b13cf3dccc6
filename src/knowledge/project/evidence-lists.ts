import type { EvidenceModel } from "../../model/index.js";
import type { StoredProperties } from "../projection.js";
import { isLive, type EvidenceEntry } from "./evidence-entry.js";
import { placeOf, sourcesText } from "./sources-text.js";

type Lists = EvidenceModel["lists"];

const byClaim = (a: EvidenceEntry, b: EvidenceEntry): number =>
  a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0;

const whenAndWhere = (lists: Lists, entries: readonly EvidenceEntry[]): StoredProperties => ({
  [lists.documents]: entries.map(({ document }) => document),
  [lists["known-from"]]: entries.map(({ knownFrom }) => knownFrom),
  [lists["known-to"]]: entries.map(({ knownTo }) => knownTo),
  [lists["valid-from"]]: entries.map(({ validFrom }) => validFrom),
  [lists["valid-to"]]: entries.map(({ validTo }) => validTo),
});

/** Writes the parallel lists of an edge or a piece of evidence: one entry a claim, by claim id. */
export function evidenceLists(
  lists: Lists,
  entries: readonly EvidenceEntry[],
  nameOf: (document: string) => string,
): StoredProperties {
  const sorted = [...entries].sort(byClaim);
  return {
    [lists["claim-ids"]]: sorted.map(({ claim }) => claim),
    ...whenAndWhere(lists, sorted),
    [lists.places]: sorted.map((entry) => placeOf(entry, nameOf)),
    [lists.modality]: sorted.map(({ modality }) => modality),
    [lists.sources]: sourcesText(sorted, nameOf),
    [lists.live]: sorted.some(isLive),
  };
}

/**
 * Writes the lists of a node that many claims name: where and when only, each once.
 *
 * A node needs no more to be tested against a view, and some are named by thousands of claims.
 */
export function presenceLists(
  lists: Lists,
  entries: readonly EvidenceEntry[],
  nameOf: (document: string) => string,
): StoredProperties {
  const distinct = new Map<string, EvidenceEntry>();
  for (const entry of entries) {
    const { document, knownFrom, knownTo, validFrom, validTo } = entry;
    distinct.set([document, knownFrom, knownTo, validFrom, validTo].join(" "), entry);
  }
  const sorted = [...distinct.keys()].sort().map((key) => distinct.get(key) as EvidenceEntry);
  return {
    ...whenAndWhere(lists, sorted),
    [lists.sources]: sourcesText(entries, nameOf),
    [lists.live]: sorted.some(isLive),
  };
}
