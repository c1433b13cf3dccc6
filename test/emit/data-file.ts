/** The content of a data file, or a part of it, as YAML gives it. */
export type Data = Record<string, unknown>;

/** The head of a file with claims. */
export const HEAD: Data = { id: "document:a", documentClass: "PRESS", knownFrom: "2025-12-10" };

/** A sound claim of a figure. */
export const FIGURE: Data = {
  key: "h20_tpp",
  kind: "MEASUREMENT",
  predicate: "TPP",
  subject: "chip:h20",
  value: 2368,
  comparator: "=",
  unit: "TPP",
  modality: "ASSERTED",
  attributionKind: "ARTICLE_OWN",
  knownFrom: "2025-12-10",
  tokens: ["2368"],
  statement: "H20 has a TPP of 2368.",
  statementZh: "H20的TPP为2368。",
};

/** A sound claim of a relation that must say something of itself. */
export const RELATION: Data = {
  ...FIGURE,
  key: "h20_restricted",
  kind: "RELATION",
  predicate: "APPLIES_TO",
  subject: "policy:p",
  object: "place:china",
  qualifiers: { role: "DESTINATION", scope: "all" },
  value: undefined,
  comparator: undefined,
  unit: undefined,
};

/** A file with one claim: a sound one with some fields replaced, or left out by undefined. */
export function claimFile(changes: Data = {}, base: Data = FIGURE, head: Data = HEAD): unknown {
  return JSON.parse(JSON.stringify({ document: head, claims: [{ ...base, ...changes }] }));
}

/** A file with one entity: a sound one with some properties replaced, or left out by undefined. */
export function entityFile(changes: Data = {}): unknown {
  const entity = { id: "company:acme", kind: "Company", name: "Acme", country: "US", ...changes };
  return JSON.parse(
    JSON.stringify({ document: { id: "document:chipgraph-curation" }, entities: [entity] }),
  );
}
