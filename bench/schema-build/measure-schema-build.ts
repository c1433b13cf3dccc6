import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { median } from "../report/ratios.js";

const KINDS = 50;
const ROUNDS = 3;
const run = promisify(execFile);

async function once(folder: string, values: readonly string[]): Promise<number> {
  const { stdout } = await run(process.execPath, [...values, String(KINDS)], { cwd: folder });
  return (JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as { milliseconds: number })
    .milliseconds;
}

/** Measures in fresh processes how many milliseconds a schema of 50 kinds takes to build. */
export async function measureSchemaBuild(
  folder: string,
): Promise<Readonly<Record<"chipgraph" | "peer", number>>> {
  const [own, peer]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(await once(folder, ["--import", "tsx", join("schema-build", "chipgraph.ts")]));
    peer.push(await once(folder, [join("schema-build", "neo4j-graphql.js")]));
  }
  return { chipgraph: median(own), peer: median(peer) };
}
