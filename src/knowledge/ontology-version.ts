/**
 * The version of what is stored: raised when the ontology or the projection changes so that a
 * graph written before can no longer be read, or no longer be written to.
 */
export const ONTOLOGY_VERSION = 2;
