import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type RunningServer } from "../../src/server/index.js";
import { documentOf, questions } from "../../src/web/graphiql/questions.js";
import { browserMissing, openBrowser } from "./browser.js";
import { buildPages } from "./built-pages.js";
import { chipsSchema } from "./chips-schema.js";

const screenshots = mkdtempSync(join(tmpdir(), "chipgraph-graphiql-"));

async function runFirst(page: Page): Promise<string> {
  const editor = page.locator(".graphiql-query-editor .view-lines");
  await editor.filter({ hasText: "chipsExceeding" }).waitFor();
  await page.getByRole("button", { name: "Execute query" }).click();
  const answer = page.locator(".graphiql-response .view-lines");
  await answer.filter({ hasText: "Ascend" }).waitFor();
  return await answer.innerText();
}

describe("questions", () => {
  it("have distinct names, and comments in both languages above the operation", () => {
    expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
    for (const question of questions) {
      const [english, chinese, operation] = documentOf(question).split("\n");
      expect(english).toMatch(/^# [A-Z]/u);
      expect(chinese).toMatch(/^# .*\p{Script=Han}/u);
      expect(operation).toBe(`query ${question.name} {`);
    }
  });
});

const reason = browserMissing === undefined ? "" : ` (skipped: ${browserMissing})`;

describe.skipIf(browserMissing !== undefined)(`GraphiQL's page in Chromium${reason}`, () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    const webRoot = await buildPages();
    server = await startServer({
      schema: chipsSchema(),
      createContext: () => ({}),
      engine: { name: "embedded", address: "memory:", ping: () => Promise.resolve() },
      port: 0,
      host: "127.0.0.1",
      origins: [],
      webRoot,
      logger: pino({ level: "silent" }),
    });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Opens the page, and notes all that should not happen on it. */
  async function openPage(
    options: BrowserContextOptions,
  ): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    // Less than a test's own patience, so a failure names the step it waited for.
    page.setDefaultTimeout(10_000);
    const faults: string[] = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      const local = protocol === "data:" || origin === new URL(server.url).origin;
      if (!local) faults.push(`request: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        faults.push(message.text().slice(0, 300));
    });
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.goto(server.url);
    await page.getByRole("tab", { name: questions[0]?.name ?? "" }).waitFor();
    return { page, faults };
  }

  it.each([
    ["desk", { viewport: { width: 1440, height: 900 }, colorScheme: "light" }],
    ["desk-dark", { viewport: { width: 1440, height: 900 }, colorScheme: "dark" }],
    ["phone", { viewport: { width: 390, height: 844 }, colorScheme: "light", hasTouch: true }],
  ] as const)("asks its first question on a %s, and calls nobody else", async (name, options) => {
    const { page, faults } = await openPage(options);
    expect(await page.title()).toBe("chipgraph");
    expect(await page.getByRole("tab").count()).toBe(questions.length);
    // The editor holds no more lines than the screen shows, which on a phone are few.
    expect(await runFirst(page)).toContain(name === "phone" ? "昇腾910C" : "12032");
    // The editors' workers have loaded when a misspelt field would be marked.
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(screenshots, `${name}.png`) });
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(options.viewport.width);
    const shown = await page.getByRole("button", { name: "Execute query" }).boundingBox();
    expect((shown?.x ?? Infinity) + (shown?.width ?? 0)).toBeLessThanOrEqual(
      options.viewport.width,
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
