/** The Neo4j that runs here: the long-term release. */
export const NEO4J_VERSION = "5.26.30";

/** The Neo4j Browser it serves at `/browser`. */
export const BROWSER_VERSION = "5.24.0";

/** The same release as an image. */
export const DOCKER_IMAGE = "neo4j:5.26-community";

/** The Java releases that Neo4j 5.26 is made for: at least the first, at best up to the last. */
export const JAVA_VERSIONS = { oldest: 17, newest: 21 } as const;
