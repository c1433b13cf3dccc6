import type { ClaimRecord } from "../records.js";

/**
 * Gives the part of a contradiction's key that tells a claim's number from other numbers that the
 * same document states of the same things.
 */
export function statedKey({ value, valueMax, comparator, unit }: ClaimRecord): readonly string[] {
  return [value, valueMax, comparator ?? "=", unit].map((part) => String(part ?? ""));
}
