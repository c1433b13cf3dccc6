// `npm run bench`: chipgraph beside its peers on one generated graph.
import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { PACKAGE_ROOT, openApp } from "../src/app.js";
import { readArguments, type BenchArguments } from "./arguments.js";
import { compareAnswers } from "./compare-answers.js";
import { countDbHits } from "./db-hits.js";
import { SEED } from "./graph/generate-graph.js";
import { prepareNeo4j } from "./graph/prepare-neo4j.js";
import { preparePostgres } from "./graph/prepare-postgres.js";
import { installRivals } from "./install.js";
import { LoadGenerator } from "./load/load-generator.js";
import { SIX, operationsOn, type Operation } from "./operations/index.js";
import { picture } from "./report/picture.js";
import { ratiosOf } from "./report/ratios.js";
import type { Report, Result } from "./report/results.js";
import { ratioTable, resultTable } from "./report/table.js";
import { runRounds, type Pace } from "./run-rounds.js";
import { measureSchemaBuild } from "./schema-build/measure-schema-build.js";
import { startAll, type Running } from "./servers/start-all.js";

const FOLDER = join(PACKAGE_ROOT, "bench");
/** The operations with large results come after the six. */
const LARGE = 2;

const MINUTES = { quick: 3, whole: 15 } as const;

/** Seconds that one operation takes on one server: at two numbers of clients, with a warm-up. */
const costOf = ({ rounds, seconds, warmUp }: Pace): number =>
  2 * rounds * (seconds + 0.3) + warmUp + 0.3;

/** Spreads the time that is left over what is to be measured. */
function paceFor(seconds: number, measurements: number, quick: boolean): Pace {
  const pace = quick ? { rounds: 1, seconds: 1, warmUp: 1 } : { rounds: 3, seconds: 2, warmUp: 1 };
  const fits = Math.min(1, seconds / (costOf(pace) * Math.max(1, measurements)));
  return fits === 1 ? pace : { rounds: pace.rounds, seconds: 1, warmUp: 1 };
}

const say = (text: string): void => console.error(`bench: ${text}`);

function chosen({ nodes, only, quick }: BenchArguments): readonly Operation[] {
  const all = operationsOn(nodes);
  const unknown = only.filter((name) => !all.some((one) => one.name === name));
  if (unknown.length > 0) {
    const names = all.map(({ name }) => name).join(", ");
    throw new Error(`--only names ${unknown.join(", ")}; there are ${names}.`);
  }
  if (only.length > 0) return all.filter(({ name }) => only.includes(name));
  return quick ? all.slice(0, SIX.length + LARGE) : all;
}

/** Measures operations until the time is up; what could not be compared or measured is told. */
async function measureAll(
  operations: readonly Operation[],
  servers: Running,
  generator: LoadGenerator,
  { until, quick }: { readonly until: number; readonly quick: boolean },
  missing: string[],
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [at, operation] of operations.entries()) {
    const left = (until - Date.now()) / 1_000;
    const pace = paceFor(left, (operations.length - at) * servers.length, quick);
    if (left < costOf(pace) * servers.length) {
      missing.push(`${operation.title}: the time was up.`);
      continue;
    }
    const able = await compareAnswers(operation, servers, (why) => missing.push(why));
    say(`${operation.title} …`);
    results.push(...(await runRounds(operation, able, generator, pace)));
  }
  return results;
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  const until = Date.now() + MINUTES[given.quick ? "quick" : "whole"] * 60_000;
  const operations = chosen(given);
  const missing: string[] = [];
  installRivals(FOLDER);
  const home = join(PACKAGE_ROOT, ".neo4j", "bench");
  const neo4j = await prepareNeo4j(home, given.boltPort, given.nodes, (done, all) => {
    if (done % 100_000 < 2_000) say(`${done} of ${all} nodes and edges written`);
  });
  const schemaBuild =
    given.only.length === 0 ? await measureSchemaBuild(FOLDER, given.quick ? 1 : 3) : null;
  const app = await openApp({ settings: { ...neo4j, user: "neo4j", database: "neo4j" } });
  const dbHits = await countDbHits(app, neo4j, operations, (why) => missing.push(why));
  await app.close();
  if (given.postgres !== undefined) await preparePostgres(given.postgres, given.nodes);
  const generator = new LoadGenerator();
  const servers = await startAll({ root: PACKAGE_ROOT, folder: FOLDER, neo4j, ...given });
  let results: readonly Result[];
  try {
    results = await measureAll(
      operations,
      servers,
      generator,
      { until, quick: given.quick },
      missing,
    );
  } finally {
    generator.stop();
    await Promise.all(servers.map(([, server]) => server.stop()));
  }
  if (given.postgres === undefined) missing.push("PostGraphile: no --postgres URL was given.");
  const six = SIX.map(({ name }) => name);
  const report: Report = {
    nodes: given.nodes,
    seed: SEED,
    machine: `${availableParallelism()} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version,
    neo4j: neo4j.version,
    results,
    dbHits,
    schemaBuild,
    ratios: ratiosOf(results, six, schemaBuild),
    missing,
  };
  console.log(`${resultTable(report, operations)}\n\n${ratioTable(report.ratios)}`);
  for (const why of missing) console.log(`Not there: ${why}`);
  if (given.json !== undefined) await writeFile(given.json, `${JSON.stringify(report, null, 2)}\n`);
  if (given.svg !== undefined) await writeFile(given.svg, picture(report, operations));
}

await main();
