import { mkdtempSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pino } from "pino";
import { afterEach } from "vitest";
import { startServer, type RunningServer, type ServerOptions } from "../../src/server/index.js";
import { toySchema } from "./toy-schema.js";

/** One line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A running server, what it logged so far, and how to ask it. */
export interface ToyServer extends RunningServer {
  readonly log: readonly LogLine[];
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  ask(query: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** A GraphQL response, with the HTTP status it came with. */
export interface Answer {
  readonly status: number;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { message: string; extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A folder as the build leaves it. */
export function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), "chipgraph-page-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>chipgraph</title>");
  writeFileSync(join(folder, "assets", "main-abc.js"), "void 0;");
  writeFileSync(join(folder, "assets", "main-abc.js.gz"), gzipSync("void 0;"));
  return folder;
}

const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(async (server) => await server.stop()));
});

/** Starts a real server on a free port; it is stopped after the test. */
export async function startToyServer(options: Partial<ServerOptions> = {}): Promise<ToyServer> {
  const log: LogLine[] = [];
  const logger = pino(
    { level: "info" },
    { write: (line: string) => log.push(JSON.parse(line) as LogLine) },
  );
  const server = await startServer({
    schema: toySchema,
    createContext: ({ requestId }) => ({ requestId }),
    engine: { name: "embedded", address: "memory:", ping: () => Promise.resolve() },
    port: 0,
    origins: [],
    webRoot: "/nowhere",
    logger,
    stopDeadline: 2_000,
    ...options,
  });
  running.push(server);
  const post: ToyServer["post"] = async (body, headers = {}) =>
    await fetch(`${server.url}graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return {
    ...server,
    log,
    post,
    async ask(query, headers) {
      const response = await post({ query }, headers);
      return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
    },
  };
}
