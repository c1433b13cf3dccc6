import { ORDER_OF_MAGNITUDE, isApproximate } from "./comparators.js";

/** A number that is not negative, and how it bounds the truth. */
export interface Bounded {
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax: number | null;
  /** One of the comparators that claims may have. */
  readonly comparator: string;
}

/** Where the truth lies; an open end does not belong to it. */
export interface Ends {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
  /** Whether an end is only about right. */
  readonly approximate: boolean;
}

/**
 * Gives where the truth of a number lies: "more than 600" lies above 600, a range between its ends.
 *
 * An approximate number counts as its value; what is of the order of a number lies between an
 * order of magnitude less and one more.
 */
export function endsOf({ value, valueMax, comparator }: Bounded): Ends {
  const approximate = isApproximate(comparator);
  switch (comparator) {
    case ">":
    case ">=":
      return {
        low: value,
        lowOpen: comparator === ">",
        high: Infinity,
        highOpen: true,
        approximate,
      };
    case "<":
    case "<=":
      return {
        low: -Infinity,
        lowOpen: true,
        high: value,
        highOpen: comparator === "<",
        approximate,
      };
    case "order-of": {
      const [low, high] = [value / ORDER_OF_MAGNITUDE, value * ORDER_OF_MAGNITUDE];
      return { low, lowOpen: true, high, highOpen: true, approximate };
    }
    default: {
      const other = valueMax ?? value;
      const [low, high] = [Math.min(value, other), Math.max(value, other)];
      return { low, lowOpen: false, high, highOpen: false, approximate };
    }
  }
}

/** The same for what cannot be less than nothing. */
function endsFromZero(bounded: Bounded): Ends {
  const ends = endsOf(bounded);
  return ends.low < 0 ? { ...ends, low: 0, lowOpen: false } : ends;
}

/** Writes where the truth lies as claims would; undefined where it may lie anywhere. */
function written({ low, lowOpen, high, highOpen, approximate }: Ends): Bounded | undefined {
  const one = (value: number, comparator: string): Bounded => ({
    value,
    valueMax: null,
    comparator,
  });
  if (high === Infinity) return low > 0 ? one(low, lowOpen ? ">" : ">=") : undefined;
  if (low === high) return one(low, approximate ? "approx" : "=");
  if (low <= 0) return one(high, highOpen ? "<" : "<=");
  return { value: low, valueMax: high, comparator: approximate ? "approx-range" : "range" };
}

/** Multiplies by a factor that is exact; what is said of the number stays. */
export function scaleBounds({ value, valueMax, comparator }: Bounded, factor: number): Bounded {
  return { value: factor * value, valueMax: valueMax && factor * valueMax, comparator };
}

const isExact = ({ comparator, valueMax }: Bounded): boolean =>
  comparator === "=" && valueMax === null;

/** Zero times anything is zero, also times what has no end. */
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** Multiplies two numbers; undefined where nothing is known of the product. */
export function multiplyBounds(a: Bounded, b: Bounded): Bounded | undefined {
  if (isExact(b) && b.value > 0) return scaleBounds(a, b.value);
  if (isExact(a) && a.value > 0) return scaleBounds(b, a.value);
  const [left, right] = [endsFromZero(a), endsFromZero(b)];
  return written({
    low: times(left.low, right.low),
    lowOpen: left.lowOpen || right.lowOpen,
    high: times(left.high, right.high),
    highOpen: left.highOpen || right.highOpen,
    approximate: left.approximate || right.approximate,
  });
}

/** Divides by a number above zero; undefined where it may be zero or nothing is known. */
export function divideBounds(a: Bounded, b: Bounded): Bounded | undefined {
  const divisor = endsFromZero(b);
  if (divisor.high <= 0) return undefined;
  if (isExact(b)) {
    const { value, valueMax, comparator } = a;
    // What is too large to be told is not known.
    if (!Number.isFinite((valueMax ?? value) / b.value)) return undefined;
    return { value: value / b.value, valueMax: valueMax && valueMax / b.value, comparator };
  }
  const dividend = endsFromZero(a);
  return written({
    low: divisor.high === Infinity ? 0 : dividend.low / divisor.high,
    lowOpen: dividend.lowOpen || divisor.highOpen,
    high: divisor.low <= 0 ? Infinity : dividend.high / divisor.low,
    highOpen: dividend.highOpen || divisor.lowOpen,
    approximate: dividend.approximate || divisor.approximate,
  });
}

/** The places of the numbers of which one may be the highest. */
export function mayBeHighest(numbers: readonly Bounded[]): readonly number[] {
  const ends = numbers.map(endsFromZero);
  const low = Math.max(...ends.map((each) => each.low));
  const contending = ends.flatMap(({ high, highOpen }, at) =>
    high > low || (high === low && !highOpen) ? [at] : [],
  );
  const sure = contending.filter((at) => {
    const own = ends[at];
    return own !== undefined && own.low === low && own.high === low;
  });
  // What is exactly as high as the rest is at most is the highest by itself.
  return contending.every((at) => ends[at]?.high === low) && sure.length > 0
    ? sure.slice(0, 1)
    : contending;
}

/** Gives the highest of some numbers, of which none may be missing. */
export function highestBounds(numbers: readonly Bounded[]): Bounded | undefined {
  const contending = mayBeHighest(numbers).flatMap((at) => numbers[at] ?? []);
  const [only, ...others] = contending;
  if (only === undefined || others.length === 0) return only;
  const ends = contending.map(endsFromZero);
  const low = Math.max(...ends.map((each) => each.low));
  const high = Math.max(...ends.map((each) => each.high));
  return written({
    low,
    lowOpen: ends.some((each) => each.low === low && each.lowOpen),
    high,
    highOpen: ends.every((each) => each.high < high || each.highOpen),
    approximate: ends.some(({ approximate }) => approximate),
  });
}
