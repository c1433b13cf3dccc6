import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.js";

const SECONDS_TO_START = 120;

/** A server in a process of its own. */
export interface ChildServer {
  /** Without a path, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** How a server's process is started. */
export interface ChildServerOptions {
  readonly command: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it is ready to answer. */
  readonly ready: (url: string) => Promise<boolean>;
}

function ended(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function stop(child: ChildProcess): Promise<void> {
  if (ended(child)) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(late);
}

/** Starts a server on a free port and waits until it is ready. Errors: what it said last. */
export async function startChildServer(options: ChildServerOptions): Promise<ChildServer> {
  const port = await freePort();
  const [command = process.execPath, ...values] = options.command;
  const child = spawn(command, values, {
    cwd: options.folder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      ...options.environment,
      PORT: String(port),
      // Otherwise it would take the benchmark's own npm for its parent.
      npm_lifecycle_event: undefined,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (part: Buffer) => (said = `${said}${part.toString()}`.slice(-4_000)));
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + SECONDS_TO_START * 1_000;
  for (;;) {
    if (await options.ready(url).catch(() => false)) break;
    if (ended(child) || Date.now() > until) {
      await stop(child);
      throw new Error(`"${options.command.join(" ")}" did not start:\n${said}`);
    }
    await sleep(100);
  }
  return { url, stop: () => stop(child) };
}
