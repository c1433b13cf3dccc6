import { expect, test } from "vitest";
import type { DataError } from "../../src/errors/index.js";
import { checkRetraction } from "../../src/ingest/changes/check-retraction.js";
import type { ClaimRecord } from "../../src/knowledge/index.js";

const claim = {
  id: "claim:a1",
  knownFrom: "2025-12-10",
  knownTo: "9999-12-31",
} as unknown as ClaimRecord;

function mistakesOf(on: string): readonly string[] {
  try {
    checkRetraction({ reason: "It was wrong.", on }, "2026-01-15", [claim]);
    return [];
  } catch (error) {
    return (error as DataError).mistakes.map(({ message }) => message);
  }
}

test("what is no day is one mistake, and is not compared with the days of claims", () => {
  for (const on of ["2025-02-30", "0", ""]) {
    expect(mistakesOf(on)).toEqual([`"${on}" is no day; write one as YYYY-MM-DD.`]);
  }
  expect(mistakesOf("2025-12-09")).toHaveLength(1);
  expect(mistakesOf("2026-01-16")).toHaveLength(1);
  expect(mistakesOf("2025-12-10")).toEqual([]);
});
