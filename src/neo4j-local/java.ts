import { join } from "node:path";
import { runCommand } from "./run-command.js";
import { JAVA_VERSIONS } from "./versions.js";

/** What this machine has to run Neo4j by itself. */
export interface Java {
  /** The command that starts Java. */
  readonly command: string;
  /** 17 for "17.0.15"; 8 for "1.8.0"; undefined when there is no Java. */
  readonly version: number | undefined;
  readonly maven: boolean;
}

/** Looks for Java (JAVA_HOME first) and for Maven. */
export async function findJava(): Promise<Java> {
  const home = process.env["JAVA_HOME"];
  const command = home === undefined || home === "" ? "java" : join(home, "bin", "java");
  const [java, maven] = await Promise.all([
    runCommand(command, ["-version"]),
    runCommand("mvn", ["-version"]),
  ]);
  return {
    command,
    version: java.status === 0 ? javaVersion(java.output) : undefined,
    maven: maven.status === 0,
  };
}

/** Reads the release from what `java -version` prints. */
export function javaVersion(output: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (first === undefined) return undefined;
  return Number(first === "1" ? second : first);
}

/** Says what keeps this machine from running Neo4j by Java and Maven; undefined: nothing. */
export function missingForJava({ version, maven }: Java): string | undefined {
  const { oldest, newest } = JAVA_VERSIONS;
  if (version === undefined) return `there is no Java (${oldest} or ${newest})`;
  if (version < oldest) return `Java ${version} is too old: Neo4j needs ${oldest} or ${newest}`;
  return maven ? undefined : "there is no Maven (mvn), which fetches Neo4j";
}
