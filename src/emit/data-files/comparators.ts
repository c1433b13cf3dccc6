/** How a number may bound the truth, and what each way means. */
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
