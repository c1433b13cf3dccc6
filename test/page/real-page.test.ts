import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOST_CHARACTER, repairPage } from "../../src/ingest/page/index.js";

/** The page is not ours to publish, so it lies beside the repository. */
const seed = (name: string): URL => new URL(`../../../shared/seed/${name}`, import.meta.url);

const present = existsSync(seed("page.txt")) && existsSync(seed("page.expected.txt"));
const required = process.env["CHIPGRAPH_REQUIRE_PAGE"] === "1";
const skipped = !present && !required;
const why = skipped ? " (skipped: ../shared/seed/page.txt is absent)" : "";

/** Spots of the real page that are lost for good, as `P7:12`, each with its reason: there are none. */
const LOST_FOR_GOOD: Readonly<Record<string, string>> = {};

describe("the real page", () => {
  it.skipIf(skipped)(`equals its repair by hand but for the marked spots${why}`, () => {
    const paragraphs = repairPage(readFileSync(seed("page.txt"), "utf8"));
    const byHand = readFileSync(seed("page.expected.txt"), "utf8").trimEnd().split("\n");

    const marks = paragraphs.flatMap(({ lost }) => lost);
    const found = marks.map(({ paragraph, offset, reason }) => [`${paragraph}:${offset}`, reason]);
    expect(Object.fromEntries(found)).toEqual(LOST_FOR_GOOD);

    const lines = paragraphs.map(({ paragraph, text }, index) => {
      const hand = Array.from(byHand[index] ?? "");
      const ours = Array.from(`${paragraph}\t${text}`);
      return ours.map((one, at) => (one === LOST_CHARACTER ? hand[at] : one)).join("");
    });
    expect(lines).toEqual(byHand);
    expect(paragraphs.flatMap(({ restored }) => restored)).toHaveLength(4);
  });
});
