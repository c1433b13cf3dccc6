import { ORDER_OF_MAGNITUDE } from "../figures/comparators.js";
import type { ClaimRecord } from "../records.js";

/** Where a number may lie by what was stated, and how finely it was stated. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** The number as stated. */
  readonly value: number;
  /** Half of the last place that was written: how far rounding alone may have moved the number. */
  readonly half: number;
}

/** How two stated numbers stand to each other. */
export type Agreement = "SAME" | "ROUNDING" | "APART";

/** Numbers that agree to three places are one number. */
const SAME = 0.001;

/** How far "about" may be off. */
const ABOUT = 0.05;

/** Up to here a gap is taken for somebody's rounding. */
const ROUNDING = 0.01;

/** Half of the last written place of a number: 0.05 of 1307.4, 50 of 20800. */
function halfPlace(value: number): number {
  const text = String(Math.abs(value));
  const decimals = text.split(".")[1];
  if (decimals !== undefined) return 0.5 / 10 ** decimals.length;
  const zeros = value === 0 ? 0 : (/0*$/u.exec(text)?.[0].length ?? 0);
  return 0.5 * 10 ** zeros;
}

/** Makes the range of a number that is known exactly as stated. */
export function exactly(value: number): Range {
  return { low: value, high: value, value, half: halfPlace(value) };
}

/** Reads where the number of a claim may lie; undefined for a claim without a number. */
export function claimedRange(claim: ClaimRecord): Range | undefined {
  const { value, valueMax, comparator } = claim;
  if (value === undefined) return undefined;
  const from = (low: number, high: number): Range => ({ low, high, value, half: halfPlace(value) });
  const margin = Math.abs(value) * ABOUT;
  switch (comparator) {
    case ">":
    case ">=":
      return from(value, Infinity);
    case "<":
    case "<=":
      return from(-Infinity, value);
    case "approx":
      return from(value - margin, value + margin);
    case "order-of":
      return from(value / ORDER_OF_MAGNITUDE, value * ORDER_OF_MAGNITUDE);
    case "approx-range":
      return from(value - margin, (valueMax ?? value) * (1 + ABOUT));
    default:
      return from(value, valueMax ?? value);
  }
}

/** Gives how far two ranges lie apart as a share of the first: 0 where they overlap. */
export function gapBetween(reference: Range, other: Range): number {
  const gap = Math.max(other.low - reference.high, reference.low - other.high, 0);
  return gap === 0 ? 0 : gap / Math.abs(reference.value);
}

/** Judges two numbers: the same, apart by no more than rounding, or apart. */
export function agreementOf(reference: Range, other: Range): Agreement {
  const gap = gapBetween(reference, other);
  if (gap <= SAME) return "SAME";
  if (gap > ROUNDING) return "APART";
  const rounding = Math.max(reference.half, other.half);
  return gap * Math.abs(reference.value) <= rounding ? "SAME" : "ROUNDING";
}
