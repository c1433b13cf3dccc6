import { expect, test } from "vitest";
import type { RuleEndUser } from "../../src/rules/index.js";
import { ask, entryOf, speaking } from "./ask.js";
import { endUser, H20, H200 } from "./chips.js";

const listed = (slug: string, on: string): string =>
  entryOf(ask(H20, on, { endUser: endUser(slug) }), "us-entity-list", "US_RULE").outcome;

test("the listed companies are controlled, whatever the chip", () => {
  for (const slug of "huawei hisilicon smic cambricon hygon biren-technology moore-threads".split(
    " ",
  )) {
    expect(listed(slug, "2024-06-01"), slug).toBe("CONTROLLED");
  }
});

test("those that the list does not name are not reached by it", () => {
  for (const slug of "enflame metax kunlunxin baidu alibaba tencent bytedance".split(" ")) {
    expect(listed(slug, "2024-06-01"), slug).toBe("NOT_APPLICABLE");
  }
});

test("one that nobody looked for is open", () => {
  const entry = entryOf(ask(H20, "2024-06-01", { endUser: endUser("new-firm") }), "us-entity-list");
  expect(entry.outcome).toBe("INDETERMINATE");
  expect(entry.reason).toContain("was not looked for");
});

test("a listing of which only the volume is known is open within its year", () => {
  expect(listed("cambricon", "2021-12-31")).toBe("NOT_APPLICABLE");
  expect(listed("cambricon", "2022-06-01")).toBe("INDETERMINATE");
  expect(listed("cambricon", "2023-01-01")).toBe("CONTROLLED");
  expect(listed("biren-technology", "2023-10-16")).toBe("NOT_APPLICABLE");
  expect(listed("biren-technology", "2023-10-18")).toBe("INDETERMINATE");
  expect(listed("biren-technology", "2023-10-19")).toBe("CONTROLLED");
});

test("the review for a listed end user is open, even where the chip would be case by case", () => {
  const verdict = ask(H200, "2026-02-01", { endUser: endUser("huawei") });
  const review = verdict.summary.find(({ gate }) => gate === "US_LICENCE_REVIEW");
  expect(review?.outcome).toBe("INDETERMINATE");
});

test("without an end user the list is silent", () => {
  expect(speaking(ask(H20, "2024-06-01"))).not.toContain("us-entity-list");
});

/** An affiliate of Huawei, and of Baidu by the rest. */
const owned = (share: number | null, rest: number | null = null): RuleEndUser =>
  endUser("affiliate", "CN", [
    { id: "company:huawei", name: "Huawei", country: "CN", share },
    { id: "company:baidu", name: "Baidu", country: "CN", share: rest },
  ]);

const affiliate = (on: string, user: RuleEndUser): readonly string[] => {
  const entry = entryOf(ask(H20, on, { endUser: user }), "us-affiliates-2025-09");
  return [entry.outcome, entry.legalStatus];
};

test("the affiliates rule by its days", () => {
  const user = owned(50);
  const before = ask(H20, "2025-09-28", { endUser: user });
  expect(speaking(before)).not.toContain("us-affiliates-2025-09");
  expect(affiliate("2025-09-29", user)).toEqual(["CONTROLLED", "IN_FORCE"]);
  expect(affiliate("2025-11-09", user)).toEqual(["CONTROLLED", "IN_FORCE"]);
  expect(affiliate("2025-11-10", user)).toEqual(["NOT_APPLICABLE", "SUSPENDED"]);
  expect(affiliate("2026-11-09", user)).toEqual(["NOT_APPLICABLE", "SUSPENDED"]);
  expect(affiliate("2026-11-10", user)).toEqual(["INDETERMINATE", "UNKNOWN"]);
});

test("the affiliates rule by shares: what is not surely elsewhere may be listed", () => {
  const outcome = (share: number | null, rest: number | null): string =>
    affiliate("2025-10-15", owned(share, rest))[0] ?? "";
  expect(outcome(50, null)).toBe("CONTROLLED");
  expect(outcome(49, 51)).toBe("NOT_APPLICABLE");
  expect(outcome(49, 40)).toBe("INDETERMINATE");
  expect(outcome(null, null)).toBe("INDETERMINATE");
  expect(outcome(null, 60)).toBe("NOT_APPLICABLE");
});
