import type { ClaimRecord } from "./records.js";

/** Gives the medium that published a document; undefined where nobody says. */
export type PublisherOf = (document: string) => string | undefined;

/** On whose word a claim rests: who reported it, and those it is attributed to. */
function wordOf({ reportedBy, attributedTo }: ClaimRecord): readonly string[] {
  const named = attributedTo.length === 0 ? [] : [[...attributedTo].sort().join(" ")];
  return reportedBy === undefined ? named : [reportedBy, ...named];
}

/**
 * Finds the sources of claims that do not depend on each other, by id and sorted.
 *
 * Ten documents that pass on one report are one source, and so are those that quote the same
 * people, whoever reported it. A document that says something in its own voice is a source itself;
 * of a medium whose reports others pass on, it is one with them.
 */
export function independentSources(
  claims: Iterable<ClaimRecord>,
  publisherOf: PublisherOf = () => undefined,
): readonly string[] {
  const words = [...claims].map((claim) => ({ claim, word: wordOf(claim) }));
  const reporters = new Set(words.flatMap(({ word }) => word));
  const origins = words.map(({ claim: { document }, word }) => {
    if (word.length > 0) return word;
    const publisher = publisherOf(document);
    return [publisher !== undefined && reporters.has(publisher) ? publisher : document];
  });
  // Sources that any claim joins are one: each leads to the first of them by id.
  const leads = new Map<string, string>();
  const firstOf = (source: string): string => {
    const next = leads.get(source);
    return next === undefined ? source : firstOf(next);
  };
  for (const origin of origins) {
    const [first = "", ...others] = [...new Set(origin.map(firstOf))].sort();
    for (const other of others) leads.set(other, first);
  }
  return [...new Set(origins.map(([source = ""]) => firstOf(source)))].sort();
}
