import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { PACKAGE_ROOT, openApp, type App, type OperationLimits } from "../../app.js";
import { engineSettings } from "../../engine/index.js";
import { ChipgraphError } from "../../errors/index.js";
import {
  parseOrigins,
  startServer,
  type AnswerLimits,
  type RunningServer,
} from "../../server/index.js";
import { showProgress } from "./show-progress.js";

/** Milliseconds between two tries to reach a database; each try waits longer than the last. */
const WAITS = [500, 1000, 2000, 4000, 8000] as const;

/** Waits until the database answers, saying so once; it never gives up, since it may be starting. */
async function reach(app: App, stopped: () => boolean): Promise<void> {
  for (let tries = 0; !stopped(); tries += 1) {
    try {
      await app.engine.ping();
      return;
    } catch (error) {
      if (!(error instanceof ChipgraphError)) throw error;
      const wait = WAITS[Math.min(tries, WAITS.length - 1)] ?? 8000;
      console.error(`chipgraph: ${error.message} Trying again in ${wait / 1000} s.`);
      await sleep(wait);
    }
  }
}

/** Loads what belongs into the graph: always on the embedded engine, on Neo4j only an empty one. */
async function load(app: App): Promise<void> {
  const contents = await app.contents();
  if (app.engine.name === "neo4j" && contents !== "nothing") {
    await app.defineSchema();
    if (contents === "foreign") {
      const what = "holds data of others and no graph of chipgraph; it is left as it is";
      console.error(`chipgraph: ${app.engine.address} ${what}. To add ours: npx chipgraph import`);
    }
    return;
  }
  await app.load(showProgress(process.stderr));
}

function announce(server: RunningServer, app: App): void {
  const lines = [
    "",
    `  GraphiQL  ${server.url}`,
    `  GraphQL   ${server.url}graphql`,
    `  Graph     ${app.engine.address} (${app.engine.name})`,
    "",
  ];
  console.log(lines.join("\n"));
}

/**
 * Stops when npm does. `npm start` runs its command by a shell that keeps signals to itself: it
 * ends, and the server would live on without anybody who can end it.
 */
function stopWithNpm(stop: () => void): void {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    stop();
  }, 250);
  look.unref();
}

/** Serves until told to stop: listens at once, answers when the graph is loaded. */
export async function serve(options: {
  readonly port: number;
  readonly host: string | undefined;
  /** Milliseconds that a root field may take. */
  readonly deadline: number;
  readonly capacity: number;
  readonly keptAnswers: AnswerLimits | undefined;
  /** What an operation may ask for. */
  readonly limits: OperationLimits;
}): Promise<void> {
  const app = await openApp({
    settings: engineSettings(process.env),
    deadline: options.deadline,
    limits: options.limits,
  });
  const logger = pino({ level: process.env["CHIPGRAPH_LOG_LEVEL"] ?? "info" }, pino.destination(2));
  const server = await startServer({
    schema: app.declared.schema,
    execute: app.execute,
    answerScope: () => app.answerScope(),
    keptAnswers: options.keptAnswers,
    capacity: options.capacity,
    createContext: ({ requested, access, signal }) => {
      const extensions = new Map<string, unknown>();
      return { ...app.createContext({ requested, extensions, access, signal }), extensions };
    },
    engine: app.engine,
    port: options.port,
    host: options.host,
    origins: parseOrigins(process.env["CHIPGRAPH_ORIGINS"]),
    editorKey: process.env["CHIPGRAPH_EDITOR_KEY"]?.trim() || undefined,
    webRoot: join(PACKAGE_ROOT, "dist", "web"),
    logger,
    state: "loading",
  });
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    await app.close();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());
  stopWithNpm(() => void stop());
  await reach(app, () => stopping);
  if (stopping) return;
  await load(app);
  server.setReady();
  announce(server, app);
}
