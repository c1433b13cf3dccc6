import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { boltAnswers } from "./bolt-answers.js";
import type { HomeFolder } from "./home-folder.js";
import { localError } from "./local-error.js";
import { isStateRunning } from "./neo4j-status.js";
import { queryAnswers } from "./query-answers.js";
import { lastLines } from "./run-command.js";
import type { Neo4jState } from "./state.js";

const START_SECONDS = 180;

/** Waits until what was started answers a query over HTTP and speaks Bolt. */
export async function waitForNeo4j(
  home: HomeFolder,
  state: Neo4jState,
  password: string,
): Promise<void> {
  const deadline = Date.now() + START_SECONDS * 1_000;
  while (Date.now() < deadline) {
    const answer = await queryAnswers(state.ports.http, password);
    if (answer === "refused") throw localError(refusedPassword(home));
    if (answer === "answered" && (await boltAnswers(state.ports.bolt))) return;
    if (!(await isStateRunning(home, state))) {
      throw localError(`Neo4j ended while it started.${await logOf(home, state)}`);
    }
    await sleep(250);
  }
  throw localError(`Neo4j did not answer within ${START_SECONDS} s.${await logOf(home, state)}`);
}

function refusedPassword(home: HomeFolder): string {
  return (
    `Neo4j in ${home.path} runs, but has another password: the first start set it. ` +
    `Give that one in CHIPGRAPH_PASSWORD, or stop it and remove ${home.path} with all its data.`
  );
}

async function logOf(home: HomeFolder, state: Neo4jState): Promise<string> {
  if (state.by === "docker") return ` See: docker logs ${state.container}`;
  const log = await readFile(home.consoleLog, "utf8").catch(() => "");
  return ` Its last words (${home.consoleLog}):\n${lastLines(log)}`;
}
