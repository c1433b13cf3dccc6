import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datePrecision, readInterval, type Interval } from "../../src/knowledge/index.js";
import { DatePrecision } from "../../src/ontology/enums/date-precision.js";

const precisionOf = (text: string): string => datePrecision(readInterval(text) as Interval);

describe("datePrecision", () => {
  test.each([
    ["2025-12-08", "DAY"],
    ["2025-12-08?", "DAY"],
    ["2024-02-29", "DAY"],
    ["2025-12", "MONTH"],
    ["2024-02", "MONTH"],
    ["2025-12~", "MONTH"],
    ["2025-Q3", "QUARTER"],
    ["2025-35", "QUARTER"],
    ["2022", "YEAR"],
    ["202X", "SPAN"],
    ["2026-02-11/2026-02-20", "SPAN"],
    ["2025-01/2025-12", "SPAN"],
    ["2025-12-08/2025-12-08", "SPAN"],
    ["2025/..", "SPAN"],
    ["../2025", "SPAN"],
  ])("%s is told by the %s", (text, precision) => {
    expect(precisionOf(text)).toBe(precision);
  });

  test("every day, month, quarter and year is told by itself", () => {
    const two = (number: number): string => String(number).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(precisionOf(`${year}-${two(month)}-${two(day)}`)).toBe("DAY");
          expect(precisionOf(`${year}-${two(month)}`)).toBe("MONTH");
          expect(precisionOf(`${year}-Q${Math.ceil(month / 3)}`)).toBe("QUARTER");
          expect(precisionOf(String(year))).toBe("YEAR");
        },
      ),
    );
  });

  test("the ontology knows every precision", () => {
    const told = ["2025-12-08", "2025-12", "2025-Q3", "2025", "2025/.."].map(precisionOf);
    expect(told.sort()).toEqual(Object.keys(DatePrecision).sort());
  });
});
