/** A place at which two answers differ, as a path of response keys, with both values. */
export interface AnswerDifference {
  readonly path: string;
  readonly before: unknown;
  readonly now: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Lists where two answers differ: the deepest places, in the order of the first answer. */
export function differences(
  before: unknown,
  now: unknown,
  path = "data",
): readonly AnswerDifference[] {
  if (Array.isArray(before) && Array.isArray(now)) {
    const length = Math.max(before.length, now.length);
    return Array.from({ length }, (_, at) =>
      differences(before[at], now[at], `${path}[${at}]`),
    ).flat();
  }
  if (isObject(before) && isObject(now)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...keys].flatMap((key) => differences(before[key], now[key], `${path}.${key}`));
  }
  return Object.is(before ?? null, now ?? null)
    ? []
    : [{ path, before: before ?? null, now: now ?? null }];
}
