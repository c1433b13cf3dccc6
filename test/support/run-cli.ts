import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a finished command gave. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts `chipgraph` as people do, with the given environment on top of ours. */
export function startCli(
  values: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, ["bin/chipgraph.js", ...values], {
    cwd: ROOT,
    env: { ...process.env, CHIPGRAPH_LOG_LEVEL: "warn", ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Runs `chipgraph` to its end. */
export async function runCli(
  values: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = "",
): Promise<Finished> {
  const child = startCli(values, environment);
  let output = "";
  let errors = "";
  child.stdout?.on("data", (part: Buffer) => (output += part.toString()));
  child.stderr?.on("data", (part: Buffer) => (errors += part.toString()));
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  return { code, output, errors };
}
