import { describe, expect, test } from "vitest";
import { approvalsOf, readInterval, type Interval } from "../../src/knowledge/index.js";

type State = Parameters<typeof approvalsOf>[0][number];
type Claim = State["claims"][number];

const ministry = { id: "agency:ministry", name: "Ministry" };
const bureau = { id: "agency:bureau", name: "Bureau" };

function claim(id: string, decidedBy: string | undefined, other: Partial<Claim> = {}): Claim {
  const decider = decidedBy === undefined ? [] : [{ name: "decidedBy", value: decidedBy }];
  return {
    id,
    qualifiers: [{ name: "aspect", value: "APPROVAL" }, ...decider],
    object: null,
    mentions: [bureau, ministry],
    ...other,
  };
}

function state(word: string, since: string | null, ...claims: readonly Claim[]): State {
  return {
    state: word,
    since: since === null ? null : (readInterval(since) as Interval),
    claims,
  };
}

describe("approvalsOf", () => {
  test("there are none where nothing speaks of any", () => {
    expect(approvalsOf([])).toEqual([]);
  });

  test("one bears the name of its procedure, or else of whoever decides", () => {
    const review = { id: "event:review", procedure: "Licence review" };
    const approvals = approvalsOf([
      state("PENDING", null, claim("a", bureau.id, { object: review })),
      state("PENDING", null, claim("b", ministry.id, { object: { id: "chip:one" } })),
      state("PENDING", null, claim("c", undefined)),
    ]);
    expect(approvals.map(({ name, decidedBy }) => [name, decidedBy])).toEqual([
      ["Approval", null],
      ["Approval by Ministry", ministry],
      ["Licence review", bureau],
    ]);
  });

  test("who is named, but not in view, is not told", () => {
    const hidden = claim("a", "agency:elsewhere");
    expect(approvalsOf([state("PENDING", null, hidden)])).toMatchObject([
      { name: "Approval", decidedBy: null },
    ]);
  });

  test("claims that say the same support one approval", () => {
    const approvals = approvalsOf([
      state("PENDING", "2025-12", claim("b", ministry.id)),
      state("PENDING", "2025-12", claim("a", ministry.id)),
    ]);
    expect(approvals).toHaveLength(1);
    expect(approvals[0]?.claims.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("states of one approval stand in the order of time, those of no time last", () => {
    const approvals = approvalsOf([
      state("GRANTED", "2026-01-15", claim("c", ministry.id)),
      state("UNLIKELY", null, claim("a", ministry.id)),
      state("PENDING", "2025-12", claim("b", ministry.id)),
    ]);
    expect(approvals.map((approval) => approval.state)).toEqual(["PENDING", "GRANTED", "UNLIKELY"]);
  });
});
