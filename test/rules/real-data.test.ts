import { afterAll, beforeAll, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { openEngine } from "../../src/engine/index.js";
import { rules } from "../../src/rules/index.js";
import { LISTINGS, NOT_NAMED } from "../../src/rules/united-states/listings.js";
import { loadedApp } from "../support/loaded-app.js";
import { COLUMNS, FLIPS, ROWS } from "./table.js";

interface Entry {
  readonly outcome: string;
  readonly flips: boolean;
  readonly paragraphs: readonly string[];
  readonly rule: { readonly id: string };
  readonly claims: readonly { readonly id: string }[];
}

/** What the graph calls the chips of the table that are variants there, or have longer ids here. */
const IDS: Readonly<Record<string, string>> = {
  "chip:a100-80gb": "chip:a100",
  "chip:h100-sxm": "chip:h100",
  "chip:h800-sxm": "chip:h800",
  "chip:h200": "chip:h200-sxm",
};

let app: App;
beforeAll(async () => {
  app = await loadedApp(await openEngine({ url: "memory:" }));
});
afterAll(() => app.engine.close());

async function entriesOf(
  chip: string,
  on: string,
  view?: object,
): Promise<ReadonlyMap<string, Entry>> {
  const answer = await app.ask(
    `query($chip: String!, $on: Date!, $view: View) {
      exportVerdict(chip: $chip, destination: "CN", on: $on, view: $view) {
        gates { outcome flips paragraphs rule { id } claims { id } }
      }
    }`,
    { chip, on, ...(view === undefined ? {} : { view }) },
  );
  expect(answer.errors).toBeUndefined();
  const { gates } = (answer.data as { exportVerdict: { gates: readonly Entry[] } }).exportVerdict;
  return new Map(gates.map((entry) => [entry.rule.id.replace("rule:", ""), entry]));
}

test("the figures of all sources lead to every verdict of the table", async () => {
  for (const [{ id }, ...outcomes] of ROWS) {
    for (const [at, [on, rule]] of COLUMNS.entries()) {
      const outcome = outcomes[at];
      if (outcome === undefined) continue;
      const entry = (await entriesOf(IDS[id] ?? id, on)).get(rule);
      const about = `${id} by ${rule} on ${on}`;
      expect(entry?.outcome, about).toBe(outcome);
      expect(entry?.claims.length, about).toBeGreaterThan(0);
      if (FLIPS.has(`${id} ${rule}`)) expect(entry?.flips, about).toBe(true);
    }
  }
});

test("the two texts alone leave open what they have no figure for", async () => {
  const view = { documents: ["document:article-1", "document:article-2"] };
  const said = async (chip: string, on: string, rule: string): Promise<unknown> => {
    const entry = (await entriesOf(chip, on, view)).get(rule);
    return [entry?.outcome, entry?.flips];
  };
  const list = "us-3a090-2023-10";
  expect(await said("H20", "2024-01-01", list)).toEqual(["INDETERMINATE", false]);
  expect(await said("H20", "2022-11-01", "us-3a090-2022-10")).toEqual(["NOT_CONTROLLED", false]);
  const letter = "us-letter-nvidia-h20-2025-04";
  expect(await said("H20", "2025-06-01", letter)).toEqual(["CONTROLLED", false]);
  expect(await said("H200", "2022-11-01", "us-3a090-2022-10")).toEqual(["INDETERMINATE", false]);
  expect(await said("H200", "2024-01-01", list)).toEqual(["CONTROLLED", false]);
  const review = "us-licence-review-2026-01";
  expect(await said("H200", "2026-02-01", review)).toEqual(["CASE_BY_CASE", false]);
  // 733 × 16 lies below the band that the stated 15,840 is in.
  const duty = "us-section-232-2026-01";
  expect(await said("H200", "2026-02-01", duty)).toEqual(["DUTY", true]);
  for (const chip of ["A100", "H100"]) {
    expect(await said(chip, "2024-01-01", list), chip).toEqual(["INDETERMINATE", false]);
  }
});

test("the companies, chips and policies that rules name are in the graph", async () => {
  const companies = [...LISTINGS.map(({ company }) => company), ...NOT_NAMED];
  const policies = rules.flatMap(({ policy }) => (policy === null ? [] : [policy]));
  const ids = [...companies, ...policies, "company:nvidia", "chip:h20", "chip:h200", "chip:mi308x"];
  const answer = await app.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
  const { nodes } = answer.data as { nodes: readonly ({ id: string } | null)[] };
  expect(ids.filter((_, at) => nodes[at] === null)).toEqual([]);
});
