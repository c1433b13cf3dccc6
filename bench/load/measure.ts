import { spawn } from "node:child_process";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { HttpRequest } from "../servers/competitor.js";

/** What one stretch of load showed; times in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
}

const SCRIPT = fileURLToPath(new URL("load.js", import.meta.url));

/**
 * Sends requests for some seconds from a process of its own, each client one after another.
 * Errors: where any request failed.
 */
export async function measure(load: {
  readonly url: string;
  readonly clients: number;
  readonly seconds: number;
  readonly requests: readonly HttpRequest[];
}): Promise<Measured> {
  const child = spawn(process.execPath, [SCRIPT], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(load));
  const { failed, ...measured } = (await json(child.stdout)) as Measured & { failed: number };
  if (failed > 0) {
    throw new Error(`${failed} requests to ${load.url}${load.requests[0]?.path ?? ""} failed.`);
  }
  return measured;
}
