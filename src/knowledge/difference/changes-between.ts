/** What became of something from one knowledge to another. */
export type ChangeKind = "ADDED" | "REMOVED" | "CHANGED";

/** Something that is not the same in two knowledges, as it is in each; absent where it is not. */
export interface Changed<Value> {
  readonly change: ChangeKind;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

function kindOf(before: unknown, after: unknown): ChangeKind {
  if (before === undefined) return "ADDED";
  return after === undefined ? "REMOVED" : "CHANGED";
}

/** Compares what two knowledges hold under the same keys, in the order of the keys. */
export function changesBetween<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  same: (before: Value, after: Value) => boolean,
): readonly (Changed<Value> & { readonly key: string })[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old !== undefined && now !== undefined && same(old, now)) return [];
    return [{ key, change: kindOf(old, now), before: old, after: now }];
  });
}

/** Whether two lists of claims' ids are one; both are in the order of ids. */
export function sameIds(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((id, at) => id === after[at]);
}
