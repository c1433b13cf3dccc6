import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf } from "../../src/graph/answer-analysis.js";
import { holdsForAll } from "../fixtures/holds-for-all.js";
import { relaySlice } from "../fixtures/relay-slice.js";

interface Page {
  readonly nodes: readonly number[];
  readonly edges: readonly { readonly cursor: string; readonly node: number }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly totalCount: number;
}

const page = (entries: readonly number[], given: Readonly<Record<string, unknown>>): Page =>
  pageOf(entries, "answers", { about: "all", ...given }) as Page;

const place = fc.option(fc.nat(20), { nil: undefined });

test("any window of a list that is worked out is what Relay's specification cuts out", async () => {
  const window = fc.tuple(fc.nat(20), fc.nat(9), fc.constantFrom("first", "last"), place, place);
  await holdsForAll(window, 300, ([length, size, end, after, before]) => {
    const entries = Array.from({ length }, (_, at) => at);
    const whole = page(entries, { first: 500 });
    const cursorAt = (at: number | undefined): string | undefined =>
      at === undefined ? undefined : whole.edges[at]?.cursor;
    const cursors = { after: cursorAt(after), before: cursorAt(before) };
    const expected = relaySlice(entries, {
      [end]: size,
      after: cursors.after === undefined ? undefined : after,
      before: cursors.before === undefined ? undefined : before,
    });
    const found = page(entries, { [end]: size, ...cursors });
    expect(found.nodes).toEqual(expected.entries);
    expect(found.totalCount).toBe(length);
    expect(found.pageInfo).toEqual({
      hasNextPage: expected.hasNextPage,
      hasPreviousPage: expected.hasPreviousPage,
      startCursor: cursorAt(expected.entries[0]) ?? null,
      endCursor: cursorAt(expected.entries.at(-1)) ?? null,
    });
  });
});

test("a list that is worked out is not cut at both ends, nor by a cursor of another", () => {
  expect(() => page([1, 2], { first: 1, last: 1 })).toThrow("give one of them");
  expect(() => page([1, 2], { last: -1 })).toThrow("last is -1");
  const [edge] = (pageOf([1, 2], "answers", { about: "else" }) as Page).edges;
  expect(() => page([1, 2], { before: edge?.cursor })).toThrow("another list");
});
