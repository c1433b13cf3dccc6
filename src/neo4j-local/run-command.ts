import { spawn } from "node:child_process";

/** What a command that ran to its end left behind. */
export interface Outcome {
  /** The exit status; undefined when the command could not be started at all. */
  readonly status: number | undefined;
  /** Standard output and standard error, together. */
  readonly output: string;
}

/** How a command is run. */
export interface CommandOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Hears every line of the output as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Runs a command to its end; never fails, the outcome tells. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  { environment = {}, onLine }: CommandOptions = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...environment },
      // Maven is a script on Windows, which only a shell can start.
      shell: process.platform === "win32",
    });
    let output = "";
    let rest = "";
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine?.(line);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => resolve({ status: undefined, output: error.message }));
    child.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

/** The last lines of an output, for error messages. */
export function lastLines(output: string, count = 8): string {
  return output.trimEnd().split("\n").slice(-count).join("\n");
}
