import { expect, test } from "vitest";
import { QueryError } from "../../src/errors/index.js";
import { ruleImpact, type ThresholdChange } from "../../src/rules/index.js";
import { A100, A800, B200, H20, H200, MI210, MI325X } from "./chips.js";

const CHIPS = [A100, A800, H20, H200, MI210, MI325X, B200];
const LIST = "rule:us-3a090-2023-10";

const impact = (rule: string, thresholds: readonly ThresholdChange[], on = "2026-02-01"): unknown =>
  ruleImpact({ rule, thresholds, chips: CHIPS, on }).entries.map((entry) => [
    entry.chip.id,
    entry.before,
    entry.after,
  ]);

test("a lower density would take H20 onto the list, and nobody else", () => {
  expect(impact(LIST, [{ condition: "b.2.density", to: 2.9 }])).toEqual([
    ["chip:h20", "NOT_CONTROLLED", "CONTROLLED"],
  ]);
});

test("whose chip it is is told, with the paragraphs", () => {
  const { entries, examined, rule } = ruleImpact({
    rule: LIST,
    thresholds: [{ condition: "b.1.tpp", to: 2300 }],
    chips: CHIPS,
    on: "2026-02-01",
  });
  expect(examined).toBe(CHIPS.length);
  expect(rule.id).toBe(LIST);
  expect(entries).toMatchObject([
    {
      designers: [{ id: "company:nvidia" }],
      paragraphsBefore: [],
      paragraphsAfter: ["3A090.b.1"],
    },
  ]);
});

test("a change by metric and number meets every condition that has it", () => {
  const byMetric = [{ metric: "TPP", from: 20_800, to: 20_000 }];
  expect(impact("rule:us-section-232-2026-01", byMetric)).toEqual([
    ["chip:mi325x", "INDETERMINATE", "DUTY"],
  ]);
});

test("the review of 2026 with a lower number denies what it let through", () => {
  expect(impact("rule:us-licence-review-2026-01", [{ condition: "tpp", to: 15_000 }])).toEqual([
    ["chip:h200", "CASE_BY_CASE", "PRESUMPTION_OF_DENIAL"],
    ["chip:mi325x", "CASE_BY_CASE", "PRESUMPTION_OF_DENIAL"],
  ]);
});

test("the same numbers change nothing", () => {
  expect(impact(LIST, [{ condition: "a.1.tpp", to: 4800 }])).toEqual([]);
  expect(impact(LIST, [])).toEqual([]);
});

test("an unknown threshold, rule or day is refused with what there is", () => {
  expect(() => impact(LIST, [{ condition: "a.1.tp", to: 1 }])).toThrow(/Did you mean "a.1.tpp"/u);
  expect(() => impact(LIST, [{ metric: "TPP", from: 1, to: 2 }])).toThrow(
    /a.1.tpp \(TPP >= 4800\)/u,
  );
  expect(() => impact(LIST, [{ to: 2 }])).toThrow(QueryError);
  expect(() => impact("rule:us-3a090", [])).toThrow(/There is no rule/u);
  expect(() => impact(LIST, [], "2023-01-01")).toThrow(/does from 2023-11-17/u);
});
