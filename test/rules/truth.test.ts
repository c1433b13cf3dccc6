import * as fc from "fast-check";
import { expect, test } from "vitest";
import { all, any, not, type Truth } from "../../src/rules/index.js";
import { compareInterval, intervalOf } from "../../src/rules/conditions/interval.js";
import type { Comparator } from "../../src/rules/conditions/condition.js";

const TRUTHS = ["TRUE", "FALSE", "UNKNOWN"] as const;
const truths = fc.array(fc.constantFrom(...TRUTHS), { maxLength: 5 });

/** Every way in which unknown truths may become known. */
function settled(of: readonly Truth[]): readonly (readonly Truth[])[] {
  return of.reduce<readonly (readonly Truth[])[]>(
    (ways, one) =>
      ways.flatMap((way) =>
        (one === "UNKNOWN" ? (["TRUE", "FALSE"] as const) : [one]).map((known) => [...way, known]),
      ),
    [[]],
  );
}

const plain = (of: readonly Truth[]): readonly boolean[] => of.map((one) => one === "TRUE");

test("the connectives are the strongest that hold however unknown truths turn out", () => {
  fc.assert(
    fc.property(truths, (of) => {
      const ways = settled(of).map(plain);
      const covers = (truth: Truth, ends: readonly boolean[]): void => {
        const known = new Set(ends);
        expect(truth).toBe(known.size > 1 ? "UNKNOWN" : known.has(true) ? "TRUE" : "FALSE");
      };
      covers(
        all(of),
        ways.map((way) => way.every(Boolean)),
      );
      covers(
        any(of),
        ways.map((way) => way.some(Boolean)),
      );
    }),
  );
});

test("not, and De Morgan's laws", () => {
  fc.assert(
    fc.property(truths, (of) => {
      expect(not(all(of))).toBe(any(of.map(not)));
      expect(of.map(not).map(not)).toEqual(of);
    }),
  );
});

const COMPARATORS: readonly Comparator[] = [">=", ">", "<", "<="];
const holdsFor = (value: number, comparator: Comparator, threshold: number): boolean =>
  ({
    ">=": value >= threshold,
    ">": value > threshold,
    "<": value < threshold,
    "<=": value <= threshold,
  })[comparator];

test("a bound is TRUE or FALSE only where every value within it agrees", () => {
  const small = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(
      small,
      small,
      fc.constantFrom(undefined, "=", "~", ">", ">=", "<", "<="),
      fc.constantFrom(...COMPARATORS),
      small,
      (value, extent, given, comparator, threshold) => {
        const figure = { value, valueMax: value + extent, comparator: given ?? null };
        const interval = intervalOf(figure);
        // Halves reach between the whole numbers, and past both ends.
        const values = Array.from({ length: 80 }, (_, at) => at / 2 - 8).filter(
          (one) =>
            (interval.lowOpen ? one > interval.low : one >= interval.low) &&
            (interval.highOpen ? one < interval.high : one <= interval.high),
        );
        const found = new Set(values.map((one) => holdsFor(one, comparator, threshold)));
        const truth = compareInterval(interval, comparator, threshold);
        expect(truth).toBe(found.size > 1 ? "UNKNOWN" : found.has(true) ? "TRUE" : "FALSE");
      },
    ),
  );
});

test("an order of magnitude decides only what is far from it", () => {
  const about = intervalOf({ value: 100, comparator: "order-of" });
  expect(compareInterval(about, ">=", 5)).toBe("TRUE");
  expect(compareInterval(about, ">=", 50)).toBe("UNKNOWN");
  expect(compareInterval(about, ">=", 2000)).toBe("FALSE");
});
