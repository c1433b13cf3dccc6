import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { HomeFolder } from "./home-folder.js";
import { localError } from "./local-error.js";
import { lastLines, runCommand } from "./run-command.js";

const JAVA_OPTIONS = [
  "-Xmx1g",
  "-XX:+UseParallelGC",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "-Dio.netty.tryReflectionSetAccessible=true",
];

const SERVER = "org.neo4j.server.CommunityEntryPoint";
const ADMIN = "org.neo4j.server.startup.Neo4jAdminCommand";

const STOP_SECONDS = 60;

/** Sets the password of the user neo4j, which Neo4j takes only before its first start. */
export async function setFirstPassword(
  java: string,
  home: HomeFolder,
  password: string,
): Promise<void> {
  if (existsSync(join(home.data, "databases", "system"))) return;
  const { status, output } = await runCommand(
    java,
    ["-cp", classPath(home), ADMIN, "dbms", "set-initial-password", password],
    { environment: { NEO4J_HOME: home.path, NEO4J_CONF: home.configuration } },
  );
  if (status === 0) return;
  throw localError(`Neo4j did not take the first password:\n${lastLines(output)}`);
}

/** Starts Neo4j so that it outlives this process, and gives its process id. */
export async function startProcess(java: string, home: HomeFolder): Promise<number> {
  await mkdir(dirname(home.consoleLog), { recursive: true });
  const log = await open(home.consoleLog, "w");
  const server = [SERVER, `--home-dir=${home.path}`, `--config-dir=${home.configuration}`];
  const child = spawn(java, [...JAVA_OPTIONS, "-cp", classPath(home), ...server], {
    cwd: home.path,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  child.on("error", () => undefined);
  child.unref();
  await log.close();
  if (child.pid === undefined) throw localError(`Java could not be started (${java}).`);
  return child.pid;
}

/** Tells whether the process runs and is the Neo4j of this home, not a later one of the same id. */
export async function isRunning(pid: number, home: HomeFolder): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const { status, output } = await runCommand("ps", ["-p", String(pid), "-ww", "-o", "args="]);
  return status !== 0 || output.includes(`--home-dir=${home.path}`);
}

/** Ends the process, by force when it does not go by itself. */
export async function stopProcess(pid: number): Promise<void> {
  signal(pid, "SIGTERM");
  for (let tenths = 0; tenths < STOP_SECONDS * 10 && isAlive(pid); tenths += 1) await sleep(100);
  signal(pid, "SIGKILL");
  while (isAlive(pid)) await sleep(100);
}

function isAlive(pid: number): boolean {
  return signal(pid, 0);
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function classPath(home: HomeFolder): string {
  return [join(home.jars, "*")].join(delimiter);
}
