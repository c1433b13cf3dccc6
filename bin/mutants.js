// `npm run mutants`: takes one piece away at a time and expects a named test to notice.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled, ensureNode, root } from "./ensure.js";

/** What the tests need of the project; the copy borrows the packages. */
const COPIED = ["src", "test", "data", "schema", "cypher", "package.json", "tsconfig.json"];

/** Runs one test by name in the copy; tells whether it ran, and whether it passed. */
function runTest(folder, { file, test }) {
  const report = join(folder, "report.json");
  rmSync(report, { force: true });
  const exact = `^${test.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&")}$`;
  const reporters = ["--reporter=json", `--outputFile.json=${report}`];
  spawnSync("npx", ["--no-install", "vitest", "run", file, "-t", exact, ...reporters], {
    cwd: folder,
    encoding: "utf8",
    // Mutants are told on the embedded engine; both engines share what is mutated.
    env: { ...process.env, CHIPGRAPH_TEST_NEO4J_URL: undefined, CHIPGRAPH_REQUIRE_NEO4J: "0" },
    shell: process.platform === "win32",
  });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { ran: numPassedTests + numFailedTests > 0, passed: numFailedTests === 0 };
  } catch {
    return { ran: false, passed: false };
  }
}

/** Takes the piece away; each text must stand exactly once, or the list of mutants is out of date. */
function mutate(folder, { path, from, to, besides }) {
  const target = join(folder, path);
  const text = readFileSync(target, "utf8");
  let changed = text;
  for (const edit of [{ from, to }, ...(besides === undefined ? [] : [besides])]) {
    const parts = changed.split(edit.from);
    if (parts.length !== 2) return undefined;
    changed = parts.join(edit.to);
  }
  writeFileSync(target, changed);
  return () => writeFileSync(target, text);
}

/** Gives a word on what went wrong, or nothing when the named test noticed. */
function judge(folder, mutant) {
  const before = runTest(folder, mutant);
  if (!before.ran) return `the test "${mutant.test}" does not exist`;
  if (!before.passed) return `the test "${mutant.test}" fails without the mutant`;
  const restore = mutate(folder, mutant);
  if (restore === undefined) return `the text to change does not stand once in ${mutant.path}`;
  const after = runTest(folder, mutant);
  restore();
  return after.passed && after.ran ? `the test "${mutant.test}" did not notice` : undefined;
}

ensureNode();
ensureInstalled();
const mutants = JSON.parse(readFileSync(join(root, "test", "mutants.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "chipgraph-mutants-"));
for (const name of [...COPIED, "vitest.config.ts"]) {
  cpSync(join(root, name), join(folder, name), { recursive: true });
}
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
let failed = 0;
try {
  for (const mutant of mutants) {
    const wrong = judge(folder, mutant);
    if (wrong !== undefined) failed += 1;
    const outcome = wrong === undefined ? "killed " : "ALIVE  ";
    console.log(
      `${outcome} ${mutant.name}${wrong === undefined ? ` (by "${mutant.test}")` : `: ${wrong}`}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${mutants.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
