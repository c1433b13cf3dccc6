import { expect, test } from "vitest";
import { ask, entryOf, speaking } from "./ask.js";
import { endUser, H20, H200, RTX_4090 } from "./chips.js";

test("H20 in June 2024: not controlled by the list", () => {
  const verdict = ask(H20, "2024-06-01");
  expect(speaking(verdict)).toEqual(["us-3a090-2023-10", "us-licence-review-2023-10"]);
  expect(entryOf(verdict, "us-3a090-2023-10")).toMatchObject({
    gate: "US_RULE",
    outcome: "NOT_CONTROLLED",
    legalStatus: "IN_FORCE",
    enforcement: "ENFORCED",
    flips: false,
    rule: { policy: "policy:us-advanced-computing-rule-2023", jurisdiction: "US" },
  });
  expect(verdict.summary[0]).toMatchObject({ gate: "US_RULE", outcome: "NOT_CONTROLLED" });
});

test("H20 in May 2025: controlled by the letter, still not by the list", () => {
  const verdict = ask(H20, "2025-05-01");
  expect(entryOf(verdict, "us-3a090-2023-10").outcome).toBe("NOT_CONTROLLED");
  expect(entryOf(verdict, "us-letter-nvidia-h20-2025-04", "US_RULE")).toMatchObject({
    outcome: "CONTROLLED",
    rule: { citation: "NVIDIA, Form 8-K, 15 April 2025" },
  });
  expect(verdict.summary.map(({ gate, outcome, rules }) => [gate, outcome, rules])).toEqual([
    ["US_RULE", "CONTROLLED", ["rule:us-letter-nvidia-h20-2025-04"]],
    ["US_LICENCE_REVIEW", "CONTROLLED", ["rule:us-letter-nvidia-h20-2025-04"]],
  ]);
});

test("H200 in June 2025: presumption of denial", () => {
  const verdict = ask(H200, "2025-06-01");
  expect(entryOf(verdict, "us-licence-review-2023-10")).toMatchObject({
    gate: "US_LICENCE_REVIEW",
    outcome: "PRESUMPTION_OF_DENIAL",
    paragraphs: ["742.6(b)(10)"],
  });
  expect(entryOf(verdict, "us-3a090-2023-10").paragraphs).toEqual(["3A090.a.1", "3A090.a.2"]);
});

test("H200 in February 2026: case by case, a duty, and China by the buyer", () => {
  const verdict = ask(H200, "2026-02-01");
  expect(entryOf(verdict, "us-licence-review-2026-01").outcome).toBe("CASE_BY_CASE");
  expect(entryOf(verdict, "us-section-232-2026-01").outcome).toBe("DUTY");
  const admission = (slug?: string): string => {
    const further = slug === undefined ? {} : { endUser: endUser(slug) };
    return entryOf(ask(H200, "2026-02-01", further), "cn-conditional-approval-h200-2026-01")
      .outcome;
  };
  expect(admission()).toBe("INDETERMINATE");
  expect(admission("baidu")).toBe("INDETERMINATE");
  for (const slug of ["bytedance", "alibaba", "tencent"]) {
    expect(admission(slug), slug).toBe("CONDITIONAL");
  }
  expect(verdict.summary.map(({ gate, outcome }) => [gate, outcome])).toEqual([
    ["US_RULE", "CONTROLLED"],
    ["US_LICENCE_REVIEW", "CASE_BY_CASE"],
    ["US_TARIFF", "DUTY"],
    ["CN_ADMISSION", "INDETERMINATE"],
  ]);
});

test("RTX 4090 in January 2024: controlled by .a.1, with the exception NAC", () => {
  const entry = entryOf(ask(RTX_4090, "2024-01-01"), "us-3a090-2023-10");
  expect(entry.outcome).toBe("CONTROLLED");
  expect(entry.paragraphs).toContain("3A090.a.1");
  expect(entry.exceptions).toEqual(["NAC"]);
  expect(entry.claims).toContain("claim:rtx-4090-TPP-0");
});
