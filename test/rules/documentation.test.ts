import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { READ_UNTIL, rules } from "../../src/rules/index.js";
import { ask, entryOf } from "./ask.js";
import { chip, H20 } from "./chips.js";

const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");

test("the page lists every rule, and no other", () => {
  const listed = [...page.matchAll(/^\| `(rule:[^`]+)`/gmu)].map(([, id]) => id);
  expect(listed.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test("the page gives the days on which rules begin, and how well each is known", () => {
  for (const { id, effectiveFrom, known } of rules) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${id}\``)) ?? "";
    if (effectiveFrom !== null) expect(row).toContain(effectiveFrom);
    expect(row).toContain(`| ${known.toLowerCase()} |`);
  }
});

test("the example of the page is as it says", () => {
  const list = entryOf(ask(H20, "2024-06-01"), "us-3a090-2023-10");
  for (const [, key, observed, holds] of page.matchAll(
    /^\| `([ab]\.[^`]+)` \| [^|]+ \| ([^|]+) \| (TRUE|FALSE) \|$/gmu,
  )) {
    const condition = list.conditions.find((one) => one.key === key);
    expect(condition?.holds, key).toBe(holds);
    expect(condition?.observed, key).toBe(Number(observed?.replace(",", "")));
  }
  const bare = chip("h20", "nvidia", { tpp: [2368] });
  expect(entryOf(ask(bare, "2024-06-01"), "us-3a090-2023-10").reason).toContain("740 mm²");
});

test("the page says until when the law was read", () => {
  const day = new Date(`${READ_UNTIL}T00:00:00Z`);
  const said = day.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  expect(page).toContain(said);
});
