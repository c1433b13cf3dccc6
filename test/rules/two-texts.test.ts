import { expect, test } from "vitest";
import { ask, entryOf } from "./ask.js";
import { chip } from "./chips.js";

// The chips of the table, with the figures of the two texts alone: neither gives an area or a
// rate of all inputs and outputs, so what hangs on those stays open.
const H200 = chip("h200", "nvidia", { tpp: [15_840], dram: [4800] });
const H20 = chip("h20", "nvidia", { tpp: [2368] });

const outcome = (one: typeof H200, on: string, rule: string): string =>
  entryOf(ask(one, on), rule).outcome;

test("H200: what TPP decides is decided, what needs the rate of transfers is not", () => {
  expect(outcome(H200, "2022-11-01", "us-3a090-2022-10")).toBe("INDETERMINATE");
  expect(outcome(H200, "2024-01-01", "us-3a090-2023-10")).toBe("CONTROLLED");
  expect(outcome(H200, "2025-06-01", "us-licence-review-2023-10")).toBe("PRESUMPTION_OF_DENIAL");
  expect(outcome(H200, "2026-02-01", "us-licence-review-2026-01")).toBe("CASE_BY_CASE");
  expect(outcome(H200, "2026-02-01", "us-section-232-2026-01")).toBe("DUTY");
});

test("H20: .b.2 hangs on an area that the texts do not give", () => {
  expect(outcome(H20, "2022-11-01", "us-3a090-2022-10")).toBe("NOT_CONTROLLED");
  const list = entryOf(ask(H20, "2024-06-01"), "us-3a090-2023-10");
  expect(list.outcome).toBe("INDETERMINATE");
  expect(list.flips).toBe(false);
  expect(list.reason).toContain("die area of H20");
  expect(outcome(H20, "2025-06-01", "us-letter-nvidia-h20-2025-04")).toBe("CONTROLLED");
  expect(outcome(H20, "2026-02-01", "us-section-232-2026-01")).toBe("NO_DUTY");
});
