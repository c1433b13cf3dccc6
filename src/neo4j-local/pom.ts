import { BROWSER_VERSION, NEO4J_VERSION } from "./versions.js";

const ARTIFACTS = [
  ["org.neo4j", "neo4j", NEO4J_VERSION],
  ["org.neo4j.app", "neo4j-server", NEO4J_VERSION],
  ["org.neo4j", "neo4j-slf4j-provider", NEO4J_VERSION],
  ["org.neo4j.client", "neo4j-browser", BROWSER_VERSION],
] as const;

/** The Maven project whose dependencies are Neo4j Community and its Browser. */
export function pom(): string {
  const dependencies = ARTIFACTS.map(
    ([group, artifact, version]) =>
      `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`,
  );
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0">',
    "  <modelVersion>4.0.0</modelVersion>",
    "  <groupId>chipgraph</groupId><artifactId>neo4j-local</artifactId><version>1</version>",
    "  <dependencies>",
    ...dependencies,
    "  </dependencies>",
    "</project>",
    "",
  ].join("\n");
}
