/** The document to which the curators' own decisions are cited: what things are and are called. */
export const CURATION_DOCUMENT = "document:chipgraph-curation";
