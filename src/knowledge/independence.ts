import type { ClaimRecord } from "./records.js";

/** Gives the medium that published a document; undefined where nobody says. */
export type PublisherOf = (document: string) => string | undefined;

/** Those who are one source: their ids, sorted; more than one where they speak together. */
export type IndependentSource = readonly string[];

/** What tells sources apart, whatever stands in an id; those of the same first id stand together. */
const keyOf = (ids: IndependentSource): string => JSON.stringify(ids);

/** On whose word a claim rests, by key: who reported it, and those it is attributed to. */
function wordOf({ reportedBy, attributedTo }: ClaimRecord): readonly string[] {
  const named = attributedTo.length === 0 ? [] : [keyOf([...attributedTo].sort())];
  return reportedBy === undefined ? named : [keyOf([reportedBy]), ...named];
}

/**
 * Finds the sources of claims that do not depend on each other, sorted by id.
 *
 * Ten documents that pass on one report are one source, and so are those that quote the same
 * people, whoever reported it. A document that says something in its own voice is a source itself;
 * of a medium whose reports others pass on, it is one with them.
 */
export function independentSources(
  claims: Iterable<ClaimRecord>,
  publisherOf: PublisherOf = () => undefined,
): readonly IndependentSource[] {
  const words = [...claims].map((claim) => ({ claim, word: wordOf(claim) }));
  const reporters = new Set(words.flatMap(({ word }) => word));
  const origins = words.map(({ claim: { document }, word }) => {
    if (word.length > 0) return word;
    const publisher = publisherOf(document);
    const medium = publisher === undefined ? undefined : keyOf([publisher]);
    return [medium !== undefined && reporters.has(medium) ? medium : keyOf([document])];
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
  const found = new Set(origins.map(([source = ""]) => firstOf(source)));
  return [...found].sort().map((key) => JSON.parse(key) as IndependentSource);
}
