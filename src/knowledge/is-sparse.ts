import type { ClaimRecord } from "./records.js";

/**
 * Whether a claim gives a rate that counts on sparse numbers, as its qualifier `dense` says.
 *
 * Makers print such rates beside dense ones, mostly twice as high. Export rules and every figure
 * of a chip are dense, so a sparse rate stays a claim; one that does not say is taken as dense.
 */
export function isSparse({ qualifiers }: Pick<ClaimRecord, "qualifiers">): boolean {
  return qualifiers["dense"] === false;
}
