/** How a number may bound the truth: the closed list of what claims may say. */
export const COMPARATORS: ReadonlyMap<string, string> = new Map([
  ["=", "Exactly the value."],
  [">", "More than the value."],
  [">=", "The value or more."],
  ["<", "Less than the value."],
  ["<=", "The value or less."],
  ["approx", "About the value."],
  ["order-of", "Of the order of the value, such as hundreds of billions."],
  ["range", "From the value to the upper value."],
  ["approx-range", "From about the value to about the upper value."],
]);

/** What is of the order of a number is at most this many times as large, or as small. */
export const ORDER_OF_MAGNITUDE = 10;

/** Whether a comparator says that a number is only about right. */
export function isApproximate(comparator: string): boolean {
  return comparator.startsWith("approx");
}

/** Whether a comparator leaves open how large or how small the truth may be. */
export function isOpenBound(comparator: string): boolean {
  return /^(?:[<>]=?|order-of)$/u.test(comparator);
}
