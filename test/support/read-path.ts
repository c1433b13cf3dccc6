/**
 * Reads what a path leads to in an answer: `chips.nodes[*].name` gives all names as a list,
 * `compareChips[0].ratio` gives one value; `[*]` below `[*]` gives one flat list.
 */
export function readPath(value: unknown, path: string): unknown {
  const steps = path.match(/[^.[\]]+|\[(?:\*|\d+)\]/gu) ?? [];
  let current: unknown = value;
  let spread = false;
  for (const step of steps) {
    const read = (from: unknown): unknown => {
      if (from === null || from === undefined) return undefined;
      if (step === "[*]") return from;
      if (step.startsWith("[")) return (from as unknown[])[Number(step.slice(1, -1))];
      return (from as Record<string, unknown>)[step];
    };
    if (step === "[*]") {
      current = spread ? (current as unknown[][]).flat() : current;
      spread = true;
    } else {
      current = spread ? (current as unknown[]).map(read) : read(current);
    }
  }
  return current;
}
