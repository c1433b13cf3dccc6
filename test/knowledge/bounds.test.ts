import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  divideBounds,
  endsOf,
  highestBounds,
  multiplyBounds,
  scaleBounds,
  type Bounded,
} from "../../src/knowledge/figures/bounds.js";

const exactly = (value: number): Bounded => ({ value, valueMax: null, comparator: "=" });
const bounded = (comparator: string, value: number, valueMax: number | null = null): Bounded => ({
  value,
  valueMax,
  comparator,
});

/** A bound with a number that it lets be true. */
const known = fc
  .record({
    comparator: fc.constantFrom("=", ">", ">=", "<", "<=", "order-of", "range"),
    value: fc.integer({ min: 1, max: 50 }),
    more: fc.integer({ min: 0, max: 20 }),
    share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  })
  .map(({ comparator, value, more, share }) => {
    const valueMax = comparator === "range" ? value + more : null;
    const { low, high } = endsOf({ comparator, value, valueMax });
    const from = Math.max(0, low);
    const to = high === Infinity ? from + 100 : high;
    return { bound: { comparator, value, valueMax }, truth: from + share * (to - from) };
  });

/** A bound must hold the truth, but for what the last places of floating point take away. */
function holds(bound: Bounded | undefined, truth: number): void {
  if (bound === undefined) return;
  const { low, high } = endsOf(bound);
  const slack = 1e-9 * Math.max(1, truth);
  expect(truth).toBeGreaterThanOrEqual(low - slack);
  expect(truth).toBeLessThanOrEqual(high + slack);
}

describe("what is only bounded stays so in what follows from it", () => {
  test("whatever the bounds let be true of the parts, the result lets be true of the whole", () => {
    fc.assert(
      fc.property(known, known, known, (a, b, c) => {
        holds(multiplyBounds(a.bound, b.bound), a.truth * b.truth);
        if (b.truth > 0) holds(divideBounds(a.bound, b.bound), a.truth / b.truth);
        holds(scaleBounds(a.bound, 16), 16 * a.truth);
        const all = [a, b, c];
        holds(
          highestBounds(all.map(({ bound }) => bound)),
          Math.max(...all.map(({ truth }) => truth)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("exact numbers give exact ones", () => {
    expect(multiplyBounds(exactly(3), exactly(4))).toEqual(exactly(12));
    expect(divideBounds(exactly(3), exactly(4))).toEqual(exactly(0.75));
    expect(highestBounds([exactly(3), exactly(4), exactly(4)])).toEqual(exactly(4));
  });

  test("a bound, an approximation and a range are told as such", () => {
    expect(scaleBounds(bounded(">", 990), 16)).toEqual(bounded(">", 15840));
    expect(divideBounds(bounded(">", 10), exactly(2))).toEqual(bounded(">", 5));
    expect(divideBounds(exactly(10), bounded(">", 2))).toEqual(bounded("<", 5));
    expect(multiplyBounds(bounded("approx", 2), exactly(3))).toEqual(bounded("approx", 6));
    expect(divideBounds(exactly(12), bounded("range", 3, 4))).toEqual(bounded("range", 3, 4));
    expect(highestBounds([exactly(5), bounded(">", 4)])).toEqual(bounded(">=", 5));
    expect(highestBounds([exactly(5), bounded("<", 4)])).toEqual(exactly(5));
  });

  test("where nothing follows there is nothing, and never NaN", () => {
    expect(divideBounds(bounded(">", 1), bounded(">", 1))).toBeUndefined();
    expect(divideBounds(exactly(1), exactly(0))).toBeUndefined();
    expect(multiplyBounds(exactly(0), bounded(">", 1))).toEqual(exactly(0));
  });
});
