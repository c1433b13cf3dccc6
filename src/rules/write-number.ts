const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** Writes a number for a sentence: 20,918 or 5.92. */
export function writeNumber(value: number): string {
  return format.format(value);
}
