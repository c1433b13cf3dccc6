import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why tests in a browser cannot run here; undefined where they can, or have to. */
export const browserMissing: string | undefined =
  existsSync(CHROMIUM) || process.env["CHIPGRAPH_REQUIRE_BROWSER"] === "1"
    ? undefined
    : `there is no ${CHROMIUM}`;

/** Starts the browser, with everything off by which it would call home. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--disable-background-networking",
      "--no-first-run",
      "--disable-component-update",
      "--disable-sync",
      "--disable-gpu",
    ],
  });
}
