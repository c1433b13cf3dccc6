/** Gives the names of an object's fields as values, so that a form names each of them once. */
export function fieldNames<Name extends string>(
  names: Readonly<Record<Name, unknown>>,
): Readonly<Record<Name, Name>> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, name])) as Record<Name, Name>;
}
