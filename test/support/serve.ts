import type { ChildProcess } from "node:child_process";
import { startCli } from "./run-cli.js";

/** A server started as `npm start` does, and how to end it. */
export interface Served {
  /** Such as `http://127.0.0.1:41234/`. */
  readonly url: string;
  readonly child: ChildProcess;
  /** What it printed so far, on both outputs. */
  readonly said: () => string;
  /** Ends it as a system would; gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts a server on a free port and waits until it says that it serves. */
export async function serve(environment: Readonly<Record<string, string>>): Promise<Served> {
  const child = startCli(["serve", "--port", "0", "--host", "127.0.0.1"], environment);
  const closed = new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  // A test that fails does not come to its end, where it would stop the server.
  process.once("exit", () => child.kill("SIGKILL"));
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer): void => {
      said += part.toString();
      const found = /GraphiQL +(\S+)/u.exec(said);
      if (found?.[1] !== undefined) resolve(found[1]);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    void closed.then(() => reject(new Error(`The server ended: ${said}`)));
  });
  return {
    url,
    child,
    said: () => said,
    stop: () => {
      child.kill("SIGTERM");
      return closed;
    },
  };
}

/** What a request got back. */
export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Asks a server one operation over HTTP. */
export async function ask(
  { url }: Pick<Served, "url">,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const response = await fetch(`${url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
