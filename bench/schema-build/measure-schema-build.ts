import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { median } from "../report/ratios.js";

const KINDS = 50;
const run = promisify(execFile);

interface Built {
  readonly milliseconds: number;
  readonly kinds: number;
}

async function once(folder: string, values: readonly string[], count: number): Promise<Built> {
  const { stdout } = await run(process.execPath, [...values, String(count)], { cwd: folder });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Built;
}

/** Measures in fresh processes how many milliseconds a schema of 50 kinds takes to build. */
export async function measureSchemaBuild(
  folder: string,
  rounds: number,
): Promise<Readonly<Record<"chipgraph" | "peer", number>>> {
  const ofOntology = ["--import", "tsx", join("schema-build", "chipgraph.ts")];
  // How many kinds there are already is found in a process of its own: building would warm it up.
  const { kinds } = await once(folder, ofOntology, 0);
  const [own, peer]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    own.push((await once(folder, ofOntology, Math.max(0, KINDS - kinds))).milliseconds);
    const { milliseconds } = await once(folder, [join("schema-build", "neo4j-graphql.js")], KINDS);
    peer.push(milliseconds);
  }
  return { chipgraph: median(own), peer: median(peer) };
}
