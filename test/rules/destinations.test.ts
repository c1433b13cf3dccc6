import { expect, test } from "vitest";
import { QueryError } from "../../src/errors/index.js";
import { findRule, readDestination } from "../../src/rules/index.js";
import { ask } from "./ask.js";
import { H200 } from "./chips.js";

test.each([
  ["cn", "CN"],
  ["CN", "CN"],
  [" Hk ", "HK"],
  ["place:china", "CN"],
  ["place:united-arab-emirates", "AE"],
  ["place:united-states", "US"],
  ["Macao", "MO"],
  ["China", "CN"],
  ["中国", "CN"],
  ["阿聯酋", "AE"],
  ["Singapore", "SG"],
  ["sg", "SG"],
])("%s is %s", (given, code) => expect(readDestination(given)).toBe(code));

test.each(["", "C", "place:china-and-other-regions", "Chna", "ZZ", "xx", "the moon"])(
  "%j is refused with what would be right",
  (given) => {
    expect(() => readDestination(given)).toThrow(QueryError);
    expect(() => readDestination(given)).toThrow(/ISO 3166-1 code such as CN/u);
  },
);

test("a near miss says what was meant", () => {
  expect(() => readDestination("Chna")).toThrow(/Did you mean "china"/u);
});

test("elsewhere every rule that stands is indeterminate, and says why", () => {
  const { gates, summary } = ask(H200, "2026-02-01", { destination: "SG" });
  expect(gates.length).toBeGreaterThan(2);
  for (const { outcome, reason, flips } of gates) {
    expect(outcome).toBe("INDETERMINATE");
    expect(reason).toContain("country groups of SG");
    expect(flips).toBe(false);
  }
  expect(summary.every(({ outcome }) => outcome === "INDETERMINATE")).toBe(true);
});

test("within the United States nothing applies", () => {
  const { gates } = ask(H200, "2026-02-01", { destination: "US" });
  expect(gates.map(({ outcome }) => outcome)).toEqual(gates.map(() => "NOT_APPLICABLE"));
});

test("a day that is none is refused", () => {
  for (const on of ["2026-02-30", "2026-2-1", "today", ""]) {
    expect(() => ask(H200, on), on).toThrow(/write it as YYYY-MM-DD/u);
  }
});

test("an unknown rule names those near it", () => {
  expect(findRule("rule:us-entity-list").title).toBe("Entity List");
  expect(() => findRule("rule:us-entity-lst")).toThrow(/Did you mean "rule:us-entity-list"/u);
});
