import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { configuration } from "./configuration.js";
import { hasDocker, startContainer } from "./docker.js";
import { download } from "./download.js";
import { homeFolder, type HomeFolder } from "./home-folder.js";
import { findJava, missingForJava, type Java } from "./java.js";
import { localError } from "./local-error.js";
import { neo4jStatus } from "./neo4j-status.js";
import { choosePorts, type Ports } from "./ports.js";
import { setFirstPassword, startProcess } from "./process.js";
import { sayOnOutput, type Say } from "./say.js";
import { writeState, type Neo4jState } from "./state.js";
import { stopNeo4j } from "./stop-neo4j.js";
import { JAVA_VERSIONS } from "./versions.js";
import { waitForNeo4j } from "./wait-for-neo4j.js";

/** How to start; all parts have defaults. */
export interface StartOptions {
  /** The folder that holds everything of it: `.neo4j`. */
  readonly home?: string | undefined;
  /** 7687; a free one when that is taken. */
  readonly boltPort?: number | undefined;
  /** 7474; a free one when that is taken. */
  readonly httpPort?: number | undefined;
  /** Set by the first start: CHIPGRAPH_PASSWORD, else `chipgraph-local`. */
  readonly password?: string | undefined;
  /** Where progress is told, and on the last line the Bolt URL alone: standard output. */
  readonly say?: Say | undefined;
}

/** A Neo4j that answers. */
export interface RunningNeo4j {
  readonly url: string;
  readonly browserUrl: string;
  readonly state: Neo4jState;
}

/**
 * Starts a Neo4j on this machine, or finds the one already started, and waits until it answers.
 *
 * It outlives this process: `stopNeo4j` ends it. Errors: EngineError ENGINE_UNAVAILABLE.
 */
export async function startNeo4j(options: StartOptions = {}): Promise<RunningNeo4j> {
  const home = homeFolder(options.home);
  const say = options.say ?? sayOnOutput;
  const password = options.password ?? (process.env["CHIPGRAPH_PASSWORD"] || "chipgraph-local");
  const wanted = { bolt: options.boltPort ?? 7687, http: options.httpPort ?? 7474 };
  const before = await neo4jStatus({ home: home.path });
  const state = before ?? (await start(home, wanted, password, say));
  if (before === undefined) await giveUpUnlessAnswering(home, state, password);
  else await waitForNeo4j(home, state, password);
  return announce(home, state, before !== undefined, say);
}

async function start(
  home: HomeFolder,
  wanted: Ports,
  password: string,
  say: Say,
): Promise<Neo4jState> {
  const java = await findJava();
  const missing = missingForJava(java);
  if (missing !== undefined && !(await hasDocker())) {
    throw localError(
      `Neo4j cannot run here: ${missing}, and no Docker engine answers. ` +
        "Install Java 17 or 21 with Maven, or start Docker; " +
        "or do without, for chipgraph keeps its graph in a file by itself.",
    );
  }
  await mkdir(home.path, { recursive: true });
  const state =
    missing === undefined
      ? await startByJava(home, java, wanted, password, say)
      : await startByDocker(home, wanted, password, say);
  await writeState(home, state);
  return state;
}

async function startByJava(
  home: HomeFolder,
  java: Java,
  wanted: Ports,
  password: string,
  say: Say,
): Promise<Neo4jState> {
  await download(home, say);
  const ports = await choosePorts(wanted, say);
  await mkdir(home.configuration, { recursive: true });
  await writeFile(join(home.configuration, "neo4j.conf"), configuration(ports));
  await setFirstPassword(java.command, home, password);
  const untried = (java.version ?? 0) > JAVA_VERSIONS.newest ? ", which Neo4j is not made for" : "";
  say(`Starting Neo4j on Java ${java.version}${untried} ...`);
  return { by: "java", ports, pid: await startProcess(java.command, home) };
}

async function startByDocker(
  home: HomeFolder,
  wanted: Ports,
  password: string,
  say: Say,
): Promise<Neo4jState> {
  const ports = await choosePorts(wanted, say);
  return { by: "docker", ports, container: await startContainer(home, ports, password, say) };
}

/** What was started here and does not answer is ended again, so that the next start is a fresh one. */
async function giveUpUnlessAnswering(
  home: HomeFolder,
  state: Neo4jState,
  password: string,
): Promise<void> {
  try {
    await waitForNeo4j(home, state, password);
  } catch (error) {
    await stopNeo4j({ home: home.path });
    throw error;
  }
}

function announce(home: HomeFolder, state: Neo4jState, before: boolean, say: Say): RunningNeo4j {
  const url = `bolt://127.0.0.1:${state.ports.bolt}`;
  const browserUrl = `http://127.0.0.1:${state.ports.http}/browser/`;
  say(before ? `Neo4j runs already (${home.path}).` : `Neo4j runs; its home is ${home.path}.`);
  say(`Neo4j Browser: ${browserUrl}`);
  say(url);
  return { url, browserUrl, state };
}
