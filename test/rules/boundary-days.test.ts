import { describe, expect, test } from "vitest";
import { changeDays, rules, type RuleChip } from "../../src/rules/index.js";
import { ask, entryOf, speaking, type Further } from "./ask.js";
import { A100, A800, chip, endUser, H100, H20, H200, MI308X, RTX_4090 } from "./chips.js";

/** What a rule says on a day, or that it is silent. */
function said(rule: string, one: RuleChip, on: string, further: Further = {}): string {
  const verdict = ask(one, on, further);
  return speaking(verdict).includes(rule) ? entryOf(verdict, rule).outcome : "silent";
}

describe("the first rule", () => {
  const rule = "us-3a090-2022-10";
  test.each([
    ["2022-10-06", "silent"],
    ["2022-10-07", "INDETERMINATE"],
    ["2022-10-20", "INDETERMINATE"],
    ["2022-10-21", "CONTROLLED"],
    ["2023-11-16", "CONTROLLED"],
    ["2023-11-17", "silent"],
  ])("A100 on %s: %s", (on, outcome) => expect(said(rule, A100, on)).toBe(outcome));

  test("what it would not reach anyway is certain between its days too", () =>
    expect(said(rule, A800, "2022-10-10")).toBe("NOT_CONTROLLED"));

  test("Macau came in January 2023; the Emirates never did", () => {
    expect(said(rule, A100, "2023-01-17", { destination: "MO" })).toBe("NOT_APPLICABLE");
    expect(said(rule, A100, "2023-01-18", { destination: "MO" })).toBe("CONTROLLED");
    expect(said(rule, A100, "2023-06-01", { destination: "AE" })).toBe("NOT_APPLICABLE");
  });
});

describe("the rule of 2023", () => {
  const rule = "us-3a090-2023-10";
  test("it binds from 17 November", () => {
    expect(said(rule, A800, "2023-11-16")).toBe("silent");
    expect(said(rule, A800, "2023-11-17")).toBe("CONTROLLED");
    const coming = ask(A800, "2023-11-16").announcements.map((one) => one.rule);
    expect(coming).toContain(`rule:${rule}`);
  });

  test.each([
    ["CN", "2024-04-03", ["NAC"]],
    ["CN", "2024-04-04", ["NAC"]],
    ["AE", "2024-04-03", ["NAC"]],
    ["AE", "2024-04-04", ["ACA"]],
  ])("the exception for %s on %s is %j", (destination, on, exceptions) =>
    expect(entryOf(ask(RTX_4090, on, { destination }), rule).exceptions).toEqual(exceptions),
  );

  test("a chip for data centres has no exception, and one of which nobody says has none surely", () => {
    expect(entryOf(ask(H100, "2024-01-01"), rule).exceptions).toEqual([]);
    const unsaid = entryOf(ask({ ...RTX_4090, forDataCentres: "UNKNOWN" }, "2024-01-01"), rule);
    expect(unsaid.exceptions).toEqual([]);
    expect(unsaid.outcome).toBe("CONTROLLED");
    expect(unsaid.conditions.find(({ key }) => key === "exception")?.holds).toBe("UNKNOWN");
  });

  test("note 2 takes a small chip for other uses out, and leaves it open where nobody says", () => {
    const small = (forDataCentres: RuleChip["forDataCentres"]): RuleChip =>
      chip("small", "nvidia", { tpp: [2000], density: [6] }, { forDataCentres });
    expect(said(rule, small("TRUE"), "2024-01-01")).toBe("CONTROLLED");
    expect(said(rule, small("FALSE"), "2024-01-01")).toBe("NOT_CONTROLLED");
    expect(said(rule, small("UNKNOWN"), "2024-01-01")).toBe("INDETERMINATE");
  });
});

describe("the letters", () => {
  test.each([
    ["us-letter-nvidia-2022-08", A100, "2022-08-25", "silent"],
    ["us-letter-nvidia-2022-08", A100, "2022-08-26", "CONTROLLED"],
    ["us-letter-nvidia-2022-08", A800, "2022-09-01", "silent"],
    ["us-letter-nvidia-2023-10", A800, "2023-10-22", "silent"],
    ["us-letter-nvidia-2023-10", A800, "2023-10-23", "CONTROLLED"],
    ["us-letter-nvidia-2023-10", RTX_4090, "2023-10-23", "NOT_CONTROLLED"],
    ["us-letter-nvidia-2023-10", A800, "2023-11-17", "silent"],
    ["us-letter-nvidia-h20-2025-04", H20, "2025-04-08", "silent"],
    ["us-letter-nvidia-h20-2025-04", H20, "2025-04-09", "CONTROLLED"],
    ["us-letter-nvidia-h20-2025-04", H200, "2025-04-09", "INDETERMINATE"],
    ["us-letter-nvidia-h20-2025-04", MI308X, "2025-04-09", "silent"],
    ["us-letter-amd-mi308-2025-04", MI308X, "2025-04-14", "silent"],
    ["us-letter-amd-mi308-2025-04", MI308X, "2025-04-15", "CONTROLLED"],
  ])("%s on %o", (rule, one, on, outcome) => expect(said(rule, one, on)).toBe(outcome));

  test("a letter that leaves a chip open does not cloud the review of what is listed", () => {
    const review = ask(H200, "2026-02-01").summary.find((one) => one.gate === "US_LICENCE_REVIEW");
    expect(review?.outcome).toBe("CASE_BY_CASE");
  });
});

describe("the AI Diffusion rule", () => {
  const byDestination = "us-ai-diffusion-destination-2025-01";
  const byHeadquarters = "us-ai-diffusion-headquarters-2025-01";
  const states = (rule: string, on: string): unknown => {
    const found = entryOf(ask(H200, on, { destination: "AE", endUser: endUser("baidu") }), rule);
    return [found.outcome, found.legalStatus, found.enforcement];
  };
  test.each([
    ["2025-01-13", "NOT_YET_REQUIRED"],
    ["2025-05-12", "NOT_YET_REQUIRED"],
    ["2025-05-13", "NOT_ENFORCED"],
    ["2025-05-15", "NOT_ENFORCED"],
    ["2026-09-01", "NOT_ENFORCED"],
  ])("by destination, on %s: in force and %s", (on, enforcement) =>
    expect(states(byDestination, on)).toEqual(["CONTROLLED", "IN_FORCE", enforcement]),
  );

  test.each([
    ["2025-05-12", "NOT_YET_REQUIRED"],
    ["2025-05-13", "UNKNOWN"],
    ["2026-05-30", "UNKNOWN"],
    ["2026-05-31", "ENFORCED"],
  ])("by headquarters, on %s: in force and %s", (on, enforcement) =>
    expect(states(byHeadquarters, on)).toEqual(["CONTROLLED", "IN_FORCE", enforcement]),
  );

  test("it was not there the day before, nor for an end user from elsewhere", () => {
    expect(said(byDestination, H200, "2025-01-12")).toBe("silent");
    const elsewhere = endUser("abroad", "AE", [
      { id: "company:fund", name: "Fund", country: "AE", share: 100 },
    ]);
    expect(said(byHeadquarters, H200, "2026-06-01", { endUser: elsewhere })).toBe("silent");
  });

  test("the summary counts it by text only", () => {
    const found = ask(H20, "2026-06-01", { destination: "AE" }).summary[0];
    expect(found).toMatchObject({ outcome: "NOT_CONTROLLED", byText: "NOT_CONTROLLED" });
    const rulesOf = ask(H200, "2026-06-01", { destination: "AE" }).summary[0]?.rules;
    expect(rulesOf).toEqual(["rule:us-3a090-2023-10"]);
  });

  test("where nothing is known of a rule's enforcement, only what holds either way is said", () => {
    const [controlled] = ask(H200, "2026-06-01", { destination: "AE" }).summary;
    expect(controlled).toMatchObject({ outcome: "INDETERMINATE", byText: "CONTROLLED" });
  });
});

describe("the review policies", () => {
  test("the old one ends and the new one begins on 15 January 2026", () => {
    expect(said("us-licence-review-2023-10", H200, "2026-01-14")).toBe("PRESUMPTION_OF_DENIAL");
    expect(said("us-licence-review-2026-01", H200, "2026-01-14")).toBe("silent");
    expect(said("us-licence-review-2023-10", H200, "2026-01-15")).toBe("silent");
    expect(said("us-licence-review-2026-01", H200, "2026-01-15")).toBe("CASE_BY_CASE");
    const coming = ask(H200, "2026-01-14").announcements.map((one) => one.rule);
    expect(coming).toContain("rule:us-licence-review-2026-01");
  });

  test("both numbers are limits from below", () => {
    const review = (tpp: number, dram: number): string =>
      said(
        "us-licence-review-2026-01",
        chip("x", "amd", { tpp: [tpp], dram: [dram] }),
        "2026-02-01",
      );
    expect(review(20_999, 6499)).toBe("CASE_BY_CASE");
    expect(review(21_000, 6499)).toBe("PRESUMPTION_OF_DENIAL");
    expect(review(20_999, 6500)).toBe("PRESUMPTION_OF_DENIAL");
  });

  test("denial stays for reexports, and elsewhere for Chinese companies", () => {
    const rule = "us-licence-review-2026-01";
    expect(said(rule, H200, "2026-02-01", { exportedFrom: "SG" })).toBe("PRESUMPTION_OF_DENIAL");
    const abroad = { destination: "AE", endUser: endUser("baidu") };
    expect(said(rule, H200, "2026-02-01", abroad)).toBe("PRESUMPTION_OF_DENIAL");
    expect(said(rule, H200, "2026-02-01", { destination: "AE" })).toBe("INDETERMINATE");
    expect(said(rule, H200, "2026-02-01", { destination: "MO" })).toBe("CASE_BY_CASE");
  });
});

describe("the duty", () => {
  const duty = (tpp: number, dram: number): string =>
    said("us-section-232-2026-01", chip("x", "amd", { tpp: [tpp], dram: [dram] }), "2026-02-01");
  test("its bands leave their ends out", () => {
    expect([duty(14_000, 4800), duty(14_001, 4800), duty(17_500, 4800)]).toEqual([
      "NO_DUTY",
      "DUTY",
      "NO_DUTY",
    ]);
    expect([duty(15_000, 4500), duty(15_000, 4999), duty(15_000, 5000)]).toEqual([
      "NO_DUTY",
      "DUTY",
      "NO_DUTY",
    ]);
    expect([duty(20_800, 6000), duty(20_801, 6000), duty(21_100, 6000)]).toEqual([
      "NO_DUTY",
      "DUTY",
      "NO_DUTY",
    ]);
  });

  test("it begins on 15 January 2026, and only on the way through the United States", () => {
    const rule = "us-section-232-2026-01";
    expect(said(rule, H200, "2026-01-14")).toBe("silent");
    expect(said(rule, H200, "2026-01-15")).toBe("DUTY");
    expect(said(rule, H200, "2026-02-01", { exportedFrom: "TW" })).toBe("NOT_APPLICABLE");
  });
});

describe("memory", () => {
  const stack = chip("stack", "maker", { memoryDensity: [2.1] });
  const rule = "us-3a090-c-2024-12";
  test.each([
    ["2024-12-01", "silent"],
    ["2024-12-02", "INDETERMINATE"],
    ["2024-12-30", "INDETERMINATE"],
    ["2024-12-31", "CONTROLLED"],
  ])("on %s: %s", (on, outcome) => expect(said(rule, stack, on)).toBe(outcome));

  test("two is not enough, and chips are not memory", () => {
    expect(said(rule, chip("stack", "maker", { memoryDensity: [2] }), "2025-01-01")).toBe(
      "NOT_CONTROLLED",
    );
    expect(said(rule, H200, "2025-01-01")).toBe("silent");
    expect(said(rule, stack, "2025-01-01", { destination: "AE" })).toBe("NOT_APPLICABLE");
  });
});

describe("China", () => {
  test.each([
    ["2026-01-13", "silent", "silent"],
    ["2026-01-14", "NOT_PERMITTED", "silent"],
    ["2026-01-27", "NOT_PERMITTED", "silent"],
    ["2026-01-28", "silent", "CONDITIONAL"],
  ])("H200 for ByteDance on %s", (on, stop, approval) => {
    const further = { endUser: endUser("bytedance") };
    expect(said("cn-customs-stop-h200-2026-01", H200, on, further)).toBe(stop);
    expect(said("cn-conditional-approval-h200-2026-01", H200, on, further)).toBe(approval);
  });

  test("nothing is said of other chips, nor of Hong Kong", () => {
    const gates = [ask(H20, "2026-02-01"), ask(H200, "2026-02-01", { destination: "HK" })];
    for (const { summary } of gates) {
      expect(summary.map(({ gate }) => gate)).not.toContain("CN_ADMISSION");
    }
  });

  test("summons and findings are told, and change no verdict", () => {
    const before = ask(H20, "2025-07-30");
    const after = ask(H20, "2025-08-01");
    expect(after.announcements.map(({ id }) => id)).toContain("announcement:summons-of-nvidia");
    expect(before.announcements.map(({ id }) => id)).not.toContain(
      "announcement:summons-of-nvidia",
    );
    expect(after.gates.map(({ outcome }) => outcome)).toEqual(
      before.gates.map(({ outcome }) => outcome),
    );
  });
});

test("the days on which rules change are told, in order, each once", () => {
  const days = changeDays();
  expect(days).toEqual([...new Set(days)].sort());
  for (const day of ["2023-11-17", "2025-04-09", "2026-01-15", "2026-01-28", "2026-11-10"]) {
    expect(days).toContain(day);
  }
});

test("each rule has a citation and a policy's id, and its days of standing leave no gap", () => {
  for (const rule of rules) {
    expect(rule.citation, rule.id).not.toBe("");
    expect(rule.known, rule.id).not.toBe("UNVERIFIED");
    expect(rule.policy ?? "policy:", rule.id).toMatch(/^policy:/u);
    const whole = rule.statuses.filter(({ destinations }) => destinations === undefined);
    for (const [at, { from }] of whole.entries()) {
      const before = whole[at - 1];
      if (before === undefined) continue;
      const next = new Date(Date.parse(`${before.to ?? ""}T00:00:00Z`) + 86_400_000);
      expect(from, rule.id).toBe(next.toISOString().slice(0, 10));
    }
  }
});
