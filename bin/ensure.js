// What a fresh clone lacks, made before anything of ours is imported: plain JavaScript, no packages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const STAMP = join(root, "dist", ".built");
const SOURCES = ["src", "package.json", "tsconfig.json", "tsconfig.build.json"];

/** Runs a command in the project's folder, its output on ours; ends the process when it fails. */
export function run(command, values, environment = {}) {
  const done = spawnSync(command, values, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (done.status === 0) return;
  console.error(`chipgraph: "${command} ${values.join(" ")}" failed (exit ${done.status ?? done.signal}).`);
  process.exit(1);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Ends with a clear message on a Node.js that is too old. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`chipgraph needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages when they are missing. */
export function ensureInstalled() {
  if (existsSync(join(root, "node_modules", ".package-lock.json"))) return;
  console.error("chipgraph: installing packages (once, about half a minute) …");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
}

/** Compiles the server and bundles the pages when a source is newer than what was built. */
export function ensureBuilt() {
  const built = existsSync(STAMP) ? statSync(STAMP).mtimeMs : 0;
  if (SOURCES.every((source) => newest(join(root, source)) <= built)) return;
  console.error("chipgraph: building the server and its pages (once after each change) …");
  build();
}

/** Builds everything that runs. */
export function build() {
  mkdirSync(join(root, "dist"), { recursive: true });
  run("npx", ["--no-install", "tsc", "-p", "tsconfig.build.json"]);
  run("npx", ["--no-install", "vite", "build", "-c", "src/web/vite.config.ts", "--logLevel", "warn"]);
  writeFileSync(STAMP, "");
}
