/** Prints a value as JSON that ends in a line feed; keys keep the order they were given in. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
