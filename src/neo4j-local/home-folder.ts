import { join, resolve } from "node:path";

/** Where the parts of a home folder are; all paths are absolute. */
export interface HomeFolder {
  readonly path: string;
  readonly pom: string;
  readonly jars: string;
  readonly configuration: string;
  readonly data: string;
  readonly consoleLog: string;
  readonly state: string;
}

/** Names the parts of the home folder at the path, `.neo4j` unless told. */
export function homeFolder(path = ".neo4j"): HomeFolder {
  const home = resolve(path);
  return {
    path: home,
    pom: join(home, "pom.xml"),
    jars: join(home, "lib"),
    configuration: join(home, "conf"),
    data: join(home, "data"),
    consoleLog: join(home, "logs", "console.log"),
    state: join(home, "chipgraph-neo4j.json"),
  };
}
