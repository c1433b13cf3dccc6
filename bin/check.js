// `npm run check`: format, lint and types; nothing is run.
import { spawnSync } from "node:child_process";
import { ensureInstalled, ensureNode, root } from "./ensure.js";

/** The checks that read the code without running it. */
export const CHECKS = [
  ["format", ["oxfmt", "--check"]],
  ["lint", ["oxlint"]],
  ["types", ["tsc", "-p", "tsconfig.json"]],
  ["types of the pages", ["tsc", "-p", "src/web/tsconfig.json"]],
];

/** Runs the checks; gives the names of those that failed. */
export function check() {
  return CHECKS.filter(([name, command]) => {
    const { status } = spawnSync("npx", ["--no-install", ...command], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    console.log(`${status === 0 ? "ok    " : "FAILED"}  ${name}`);
    return status !== 0;
  }).map(([name]) => name);
}

if (process.argv[1]?.endsWith("check.js")) {
  ensureNode();
  ensureInstalled();
  process.exitCode = check().length === 0 ? 0 : 1;
}
