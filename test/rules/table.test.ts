import { expect, test } from "vitest";
import type { RuleChip } from "../../src/rules/index.js";
import { ask, entryOf } from "./ask.js";
import {
  A100,
  A800,
  B200,
  chip,
  H100,
  H20,
  H200,
  H200_NVL,
  H800,
  MI210,
  MI300X,
  MI325X,
  MTT_S4000,
  RTX_4090,
} from "./chips.js";
import { COLUMNS, DUTY, FLIPS, LIST, REVIEW_2025, REVIEW_2026, ROWS } from "./table.js";

for (const [one, ...outcomes] of ROWS) {
  for (const [at, [on, rule]] of COLUMNS.entries()) {
    const outcome = outcomes[at];
    if (outcome === undefined) continue;
    test(`${one.id} by ${rule} on ${on} is ${outcome}`, () => {
      const entry = entryOf(ask(one, on), rule);
      expect(entry.outcome).toBe(outcome);
      expect(entry.flips).toBe(FLIPS.has(`${one.id} ${rule}`));
      expect(entry.rule.citation).not.toBe("");
    });
  }
}

const onList = (one: RuleChip): readonly string[] => entryOf(ask(one, LIST[0]), LIST[1]).paragraphs;

test("the chips above the first threshold meet 3A090.a.1", () => {
  for (const one of [A100, A800, H100, H800, H200, H200_NVL, MI325X, MI300X, B200, RTX_4090]) {
    expect(onList(one), one.id).toContain("3A090.a.1");
  }
});

test("MI210 meets both bands of 3A090.b, and not .a", () => {
  expect(onList(MI210)).toEqual(["3A090.b.1", "3A090.b.2"]);
});

test("H20 meets neither: .b.1 by its TPP, .b.2 by its density", () => {
  const { conditions } = entryOf(ask(H20, LIST[0]), LIST[1]);
  const holds = (key: string): unknown => conditions.find((one) => one.key === key)?.holds;
  expect(onList(H20)).toEqual([]);
  expect([holds("b.1.tpp"), holds("b.1.density"), holds("b.2.tpp")]).toEqual([
    "FALSE",
    "TRUE",
    "TRUE",
  ]);
  expect(holds("b.2.density")).toBe("FALSE");
});

test("H20 is controlled by the letter, at the review too", () => {
  for (const [on] of [REVIEW_2025, REVIEW_2026]) {
    const letter = entryOf(ask(H20, on), "us-letter-nvidia-h20-2025-04", "US_LICENCE_REVIEW");
    expect(letter.outcome).toBe("CONTROLLED");
  }
});

test("H200 lies in band 1, and flips when the product of another figure is taken", () => {
  const entry = entryOf(ask(H200, DUTY[0]), DUTY[1]);
  expect(entry.paragraphs).toEqual(["US note 39(b) band 1"]);
  const two = chip("h200", "nvidia", {
    tpp: [15_840, { value: 733 * 16, derived: true }],
    dram: [4800],
  });
  const doubted = entryOf(ask(two, DUTY[0]), DUTY[1]);
  expect(doubted).toMatchObject({
    outcome: "DUTY",
    flips: true,
    outcomes: ["DUTY", "NO_DUTY"],
    paragraphs: ["US note 39(b) band 1"],
  });
  const stated = chip("h200", "nvidia", { tpp: [15_840], dram: [4800] });
  expect(entryOf(ask(stated, DUTY[0]), DUTY[1]).flips).toBe(false);
});

test("MI325X flips between band 2 and none; MI308X between the list and no list", () => {
  expect(entryOf(ask(MI325X, DUTY[0]), DUTY[1]).outcomes).toEqual(["DUTY", "NO_DUTY"]);
  const alone = (tpp: number): string =>
    entryOf(ask(chip("mi308x", "amd", { tpp: [tpp], density: [2.33] }), LIST[0]), LIST[1]).outcome;
  expect([alone(2368), alone(10_459)]).toEqual(["NOT_CONTROLLED", "CONTROLLED"]);
});

test("the die area that would decide on MTT S4000 is told", () => {
  const { conditions } = entryOf(ask(MTT_S4000, LIST[0]), LIST[1]);
  const missing = (key: string): string =>
    conditions.find((one) => one.key === key)?.missing.join() ?? "";
  expect(missing("a.2.density")).toContain("at most 270.3 mm²");
  expect(missing("b.2.density")).toContain("at most 500 mm²");
  const outcome = (area: number): unknown => {
    const known = chip("mtt-s4000", "moore-threads", { tpp: [1600], die: [area] });
    const { outcome: found, paragraphs } = entryOf(ask(known, LIST[0]), LIST[1]);
    return [found, ...paragraphs];
  };
  expect(outcome(270)).toEqual(["CONTROLLED", "3A090.a.2"]);
  expect(outcome(500)).toEqual(["CONTROLLED", "3A090.b.2"]);
  expect(outcome(501)).toEqual(["NOT_CONTROLLED"]);
});

test("what is no figure is told with each review and duty, as unknown", () => {
  const review = entryOf(ask(H200, "2026-02-01"), REVIEW_2026[1]).conditions;
  const further = review.filter(({ decides, metric }) => !decides && metric === null);
  expect(further.map(({ holds }) => holds).every((one) => one === "UNKNOWN")).toBe(true);
  expect(further.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["exported", "available", "volume", "test", "end-use"]),
  );
  const duty = entryOf(ask(H200, "2026-02-01"), DUTY[1]).conditions;
  expect(duty.filter(({ key }) => key.startsWith("exempt."))).toHaveLength(7);
  expect(duty.find(({ key }) => key === "exempt")?.holds).toBe("UNKNOWN");
});

test("the whole table takes less than a tenth of a second", () => {
  const all = (): void => {
    for (const [one] of ROWS) for (const [on] of COLUMNS) ask(one, on);
  };
  const times = Array.from({ length: 10 }, () => {
    const start = performance.now();
    all();
    return performance.now() - start;
  });
  // The quickest, since other work may hold up any one of them.
  expect(Math.min(...times)).toBeLessThan(100);
});
