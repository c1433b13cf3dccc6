import { describe, expect, test } from "vitest";
import {
  observationChange,
  readInterval,
  type Interval,
  type ObservedNumber,
} from "../../src/knowledge/index.js";

/** An exact share of one market, changed as a test wants it. */
function number(
  id: string,
  period: string | null,
  value: number,
  other: Partial<ObservedNumber> = {},
): ObservedNumber {
  return {
    id,
    metric: "MARKET_SHARE",
    objectText: "the chip market",
    value,
    valueMax: null,
    comparator: "=",
    unit: "%",
    qualifiers: [{ name: "scope", value: "by revenue" }],
    period: period === null ? null : (readInterval(period) as Interval),
    claims: [claim(id)],
    ...other,
  };
}

function claim(id: string, other: object = {}): ObservedNumber["claims"][number] {
  return {
    id,
    modality: "ASSERTED",
    knownFrom: "2025-12-10",
    document: { documentClass: "PRESS" },
    ...other,
  };
}

const now = number("now", "2025-Q3", 5.3);
const changeFrom = (...others: readonly ObservedNumber[]) =>
  observationChange(now, [now, ...others]);

describe("observationChange", () => {
  test("of a share it is the percentage points, with nothing left of binary fractions", () => {
    const before = number("before", "2023-Q1", 22.1);
    expect(changeFrom(before)).toEqual({
      absolute: -16.8,
      relative: -16.8 / 22.1,
      previous: before,
      unknownBecause: null,
    });
  });

  test("goes by the latest period before, whatever the order they are given in", () => {
    const others = [
      number("a", "2023-Q1", 22.1),
      number("b", "2025-Q2", 7),
      number("c", "2025-Q4", 4),
      number("d", "2025-Q1", 9),
    ];
    expect(changeFrom(...others)?.previous.id).toBe("b");
    expect(changeFrom(...others.reverse())?.previous.id).toBe("b");
  });

  test("a period that overlaps this one is not before it", () => {
    expect(changeFrom(number("year", "2025", 6), number("same", "2025-Q3", 6))).toBeNull();
    expect(changeFrom(number("open", "../2025-07", 6))).toBeNull();
  });

  test("without a period there is none, on either side", () => {
    const timeless = number("timeless", null, 6);
    expect(observationChange(timeless, [timeless, now])).toBeNull();
    expect(changeFrom(timeless)).toBeNull();
  });

  test.each<[string, Partial<ObservedNumber>]>([
    ["another metric", { metric: "CHINA_REVENUE_SHARE" }],
    ["another unit", { unit: "points" }],
    ["no unit", { unit: null }],
    ["another scope", { qualifiers: [{ name: "scope", value: "by compute" }] }],
    ["no scope", { qualifiers: [] }],
    ["one more circumstance", { qualifiers: [...now.qualifiers, { name: "peak", value: "true" }] }],
    ["another object", { objectText: "the server market" }],
    ["no object", { objectText: null }],
  ])("a number of %s is never compared", (_, other) => {
    expect(changeFrom(number("other", "2025-Q2", 7, other))).toBeNull();
  });

  test("the order of circumstances does not matter", () => {
    const one = [
      { name: "scope", value: "by revenue" },
      { name: "place", value: "China" },
    ];
    const with1 = number("now", "2025-Q3", 5, { qualifiers: one });
    const with2 = number("before", "2025-Q2", 7, { qualifiers: [...one].reverse() });
    expect(observationChange(with1, [with2])?.absolute).toBe(-2);
  });

  test.each<[string, ObservedNumber, ObservedNumber]>([
    ["an approximation before", now, number("b", "2025-Q2", 7, { comparator: "approx" })],
    ["a bound before", now, number("b", "2025-Q2", 7, { comparator: ">" })],
    ["a range before", now, number("b", "2025-Q2", 7, { valueMax: 8 })],
    ["a range now", { ...now, valueMax: 6 }, number("b", "2025-Q2", 7)],
    ["a bound now", { ...now, comparator: "<" }, number("b", "2025-Q2", 7)],
  ])("%s makes the change unknown, not 0", (_, later, before) => {
    expect(observationChange(later, [before])).toEqual({
      absolute: null,
      relative: null,
      previous: before,
      unknownBecause: expect.stringContaining("a bound, an approximation or a range"),
    });
  });

  test("what is inexact is not passed over for something older", () => {
    const older = number("older", "2025-Q1", 9);
    const change = changeFrom(older, number("b", "2025-Q2", 7, { comparator: "approx" }));
    expect(change?.previous.id).toBe("b");
    expect(change?.absolute).toBeNull();
  });

  test("an amount of a year is not set against one of a quarter; a share is", () => {
    const [quarter, year] = ["2025-Q3", "2024"];
    const amount = { unit: "billion USD" };
    const later = number("now", quarter, 10, amount);
    expect(observationChange(later, [number("b", year, 30, amount)])).toMatchObject({
      absolute: null,
      unknownBecause: expect.stringContaining("different lengths"),
    });
    expect(changeFrom(number("b", year, 30))?.absolute).toBe(-24.7);
    const half = number("now", "2025-01/2025-06", 10, amount);
    const halfBefore = number("b", "2024-07/2024-12", 8, amount);
    expect(observationChange(half, [halfBefore])?.absolute).toBe(2);
    const threeQuarters = number("b", "2024-01/2024-09", 8, amount);
    expect(observationChange(half, [threeQuarters])?.absolute).toBeNull();
  });

  test("from 0 there is a change, but no share of it", () => {
    expect(changeFrom(number("b", "2025-Q2", 0))).toMatchObject({ absolute: 5.3, relative: null });
  });

  test("of two numbers for one period the accepted one counts", () => {
    const press = number("a", "2025-Q2", 7);
    const vendor = number("b", "2025-Q2", 8, {
      claims: [claim("b", { document: { documentClass: "VENDOR" } })],
    });
    expect(changeFrom(press, vendor)?.previous.id).toBe("b");
    expect(changeFrom(vendor, press)?.previous.id).toBe("b");
  });
});
