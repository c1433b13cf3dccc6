/**
 * Turns an argument into the content of a data file: what is null is left out, as files do.
 *
 * GraphQL makes its objects without a prototype, which a comparison would take for a difference.
 */
export function plainInput(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(plainInput);
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, plainInput(value)]),
  );
}
