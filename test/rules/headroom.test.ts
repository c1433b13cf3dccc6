import { expect, test } from "vitest";
import { ask, entryOf } from "./ask.js";
import { A100, chip, H20, MTT_S4000 } from "./chips.js";

const headroom = (one: typeof H20, metric: string, threshold: number): unknown => {
  const found = entryOf(ask(one, "2024-06-01"), "us-3a090-2023-10").headroom;
  const same = found.filter((entry) => entry.metric === metric && entry.threshold === threshold);
  expect(same).toHaveLength(1);
  return same[0];
};

test("below a threshold the margin is above zero, above it below zero, at it zero", () => {
  expect(headroom(H20, "TPP", 2400)).toMatchObject({
    observed: 2368,
    margin: 32,
    comparator: ">=",
    unit: "",
  });
  expect(headroom(H20, "PERFORMANCE_DENSITY", 3.2)).toMatchObject({ unit: "TPP/mm²" });
  expect(headroom(A100, "TPP", 4800)).toMatchObject({ margin: -192, marginPercent: -4 });
  expect(headroom(MTT_S4000, "TPP", 1600)).toMatchObject({ margin: 0, marginPercent: 0 });
});

test("margins are exact in decimals", () => {
  const near = chip("near", "amd", { tpp: [1600], density: [3.1] });
  expect(headroom(near, "PERFORMANCE_DENSITY", 3.2)).toMatchObject({ margin: 0.1 });
});

test("what is unknown has no margin", () => {
  expect(headroom(MTT_S4000, "PERFORMANCE_DENSITY", 5.92)).toMatchObject({
    observed: null,
    margin: null,
    marginPercent: null,
  });
});

test("each condition of a margin is in the tree", () => {
  const entry = entryOf(ask(H20, "2024-06-01"), "us-3a090-2023-10");
  const ids = entry.conditions.map(({ id }) => id);
  for (const { condition } of entry.headroom) expect(ids).toContain(condition);
});

test("bounds, approximate figures and rivals are told beside what was observed", () => {
  const entry = (figures: Parameters<typeof chip>[2]): unknown =>
    entryOf(ask(chip("one", "amd", figures), "2024-06-01"), "us-3a090-2023-10").conditions.find(
      ({ key }) => key === "a.1.tpp",
    );
  expect(entry({ tpp: [{ value: 4000, comparator: ">" }] })).toMatchObject({
    holds: "UNKNOWN",
    note: "A source gives only a bound: > 4,000.",
  });
  expect(entry({ tpp: [{ value: 5000, comparator: ">" }] })).toMatchObject({ holds: "TRUE" });
  expect(entry({ tpp: [{ value: 4900, comparator: "approx" }] })).toMatchObject({
    holds: "TRUE",
    note: "A figure is approximate, and counts as its value.",
  });
  expect(entry({ tpp: [[4700, 4900]] })).toMatchObject({ holds: "UNKNOWN", observedMax: 4900 });
  expect(entry({ tpp: [4900, 4700] })).toMatchObject({
    holds: "UNKNOWN",
    observed: 4900,
    observedValues: [4900, 4700],
    missing: ["one figure for TPP on one side of 4,800"],
  });
});
