// `npm test`: everything this machine can run, and a word on what it could not.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHECKS, check } from "./check.js";
import { ensureBuilt, ensureInstalled, ensureNode, root } from "./ensure.js";

const NEO4J_HOME = join(root, ".neo4j", "test");

function has(command, option) {
  return spawnSync(command, [option], { stdio: "ignore" }).status === 0;
}

function chipgraph(...values) {
  return spawnSync(process.execPath, ["bin/chipgraph.js", ...values], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Starts a Neo4j for the tests where this machine can; gives its address and how to stop it. */
function startNeo4j() {
  if (process.env.CHIPGRAPH_TEST_NEO4J_URL) return { environment: {}, stop() {} };
  if (!has("java", "-version") || !has("mvn", "-version")) return { environment: {}, stop() {} };
  const started = chipgraph("neo4j", "start", "--home", NEO4J_HOME);
  process.stdout.write(started.stdout);
  const url = started.stdout.trim().split("\n").at(-1);
  if (started.status !== 0) return { environment: {}, stop() {} };
  return {
    environment: {
      CHIPGRAPH_TEST_NEO4J_URL: url,
      CHIPGRAPH_TEST_NEO4J_PASSWORD: process.env.CHIPGRAPH_PASSWORD || "chipgraph-local",
    },
    stop: () => chipgraph("neo4j", "stop", "--home", NEO4J_HOME),
  };
}

/** Runs vitest; gives what it counted and the names of the tests that were left out. */
function runVitest(environment, values) {
  const folder = mkdtempSync(join(tmpdir(), "chipgraph-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { status } = spawnSync("npx", ["--no-install", "vitest", "run", ...reporters, ...values], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  let report = { numPassedTests: 0, numFailedTests: 1, testResults: [] };
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    console.error("vitest wrote no report.");
  }
  rmSync(folder, { recursive: true, force: true });
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = report.testResults.filter(
    ({ status: outcome, assertionResults }) =>
      outcome === "failed" && assertionResults.length === 0,
  );
  const left = tests.filter(
    ({ status: outcome }) => outcome === "pending" || outcome === "skipped",
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    left: left.map(({ fullName }) => fullName),
  };
}

ensureNode();
ensureInstalled();
ensureBuilt();
const failedChecks = check();
const neo4j = startNeo4j();
const tests = runVitest(neo4j.environment, process.argv.slice(2));
neo4j.stop();

if (tests.left.length > 0) {
  console.log(`\nNot run on this machine (${tests.left.length}):`);
  for (const name of tests.left) console.log(`  ${name}`);
}
const passed = tests.passed + CHECKS.length - failedChecks.length;
const failed = tests.failed + failedChecks.length;
const skipped = tests.left.length === 0 ? "" : `, ${tests.left.length} skipped`;
console.log(`\n${passed} passed, ${failed} failed${skipped}`);
process.exitCode = failed === 0 ? 0 : 1;
