import { expect, test } from "vitest";
import { javaVersion, missingForJava } from "./java.js";

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_202"', 8],
  ["The operation couldn’t be completed. Unable to locate a Java Runtime.", undefined],
])("reads the release from %s", (output, version) => {
  expect(javaVersion(output)).toBe(version);
});

test.each([
  [17, true, undefined],
  [25, true, undefined],
  [11, true, "Java 11 is too old: Neo4j needs 17 or 21"],
  [undefined, true, "there is no Java (17 or 21)"],
  [21, false, "there is no Maven (mvn), which fetches Neo4j"],
])("Java %s with Maven %s lacks: %s", (version, maven, missing) => {
  expect(missingForJava({ command: "java", version, maven })).toBe(missing);
});
