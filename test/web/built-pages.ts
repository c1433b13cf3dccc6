import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const SOURCES = fileURLToPath(new URL("../../src/web/", import.meta.url));

const VITE = fileURLToPath(new URL("../../node_modules/vite/bin/vite.js", import.meta.url));

/** Where the build puts the pages. */
export const PAGES = fileURLToPath(new URL("../../dist/web/", import.meta.url));

function newestSource(): number {
  const names = readdirSync(SOURCES, { recursive: true, encoding: "utf8" });
  return Math.max(...names.map((name) => statSync(join(SOURCES, name)).mtimeMs));
}

/** Builds the pages where they are missing or older than their sources. */
export async function buildPages(): Promise<string> {
  const page = join(PAGES, "index.html");
  if (!existsSync(page) || statSync(page).mtimeMs < newestSource()) {
    // In a process of its own: the test runner's NODE_ENV would build React for development.
    await promisify(execFile)(
      process.execPath,
      [VITE, "build", "-c", join(SOURCES, "vite.config.ts")],
      { env: { ...process.env, NODE_ENV: "production" } },
    );
  }
  return PAGES;
}
