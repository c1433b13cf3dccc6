// What a fresh clone lacks, made before anything of ours is imported: plain JavaScript, no packages.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** What is built apart, from which sources, with which command. */
const PARTS = [
  {
    name: "server",
    stamp: "dist/.built-server",
    sources: ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"],
    except: join(root, "src", "web"),
    command: ["tsc", "-p", "tsconfig.build.json"],
    cleans: (name) => name !== "web" && !name.startsWith("."),
  },
  {
    name: "pages",
    stamp: "dist/.built-pages",
    sources: ["src/web", "package-lock.json"],
    except: undefined,
    command: ["vite", "build", "-c", "src/web/vite.config.ts", "--logLevel", "warn"],
    cleans: (name) => name === "web",
  },
];

/** Runs a command in the project's folder, its output on ours; ends the process when it fails. */
export function run(command, values, environment = {}) {
  const done = spawnSync(command, values, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (done.status === 0) return;
  console.error(
    `chipgraph: "${command} ${values.join(" ")}" failed (exit ${done.status ?? done.signal}).`,
  );
  process.exit(1);
}

function newest(path, except) {
  if (path === except) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).map((name) => newest(join(path, name), except));
  return Math.max(stats.mtimeMs, ...inside);
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
  const installed = join(root, "node_modules", ".package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error("chipgraph: installing packages (once, about half a minute) …");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
}

/** Builds the parts that have a source newer than what was built. */
export function ensureBuilt() {
  for (const part of PARTS) {
    const stamp = join(root, part.stamp);
    const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
    const changed = part.sources.some((source) => newest(join(root, source), part.except) > built);
    if (!changed) continue;
    console.error(`chipgraph: building the ${part.name} (once after each change) …`);
    build(part);
  }
}

function build({ stamp, command, cleans }) {
  // A source saved while this runs is newer than the stamp, and so is built the next time.
  const started = new Date();
  mkdirSync(join(root, "dist"), { recursive: true });
  for (const name of readdirSync(join(root, "dist"))) {
    // What a source that is gone had been built to must go too; hidden files are stamps.
    if (cleans(name)) rmSync(join(root, "dist", name), { recursive: true });
  }
  run("npx", ["--no-install", ...command]);
  writeFileSync(join(root, stamp), "");
  utimesSync(join(root, stamp), started, started);
}

/** Builds everything that runs. */
export function buildAll() {
  for (const part of PARTS) build(part);
}
