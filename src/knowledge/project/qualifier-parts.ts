import type { ScalarValue } from "../records.js";

/** A circumstance as the graph stores it. */
export interface QualifierParts {
  readonly [part: string]: string;
  readonly name: string;
  readonly value: string;
}

/** Lays out the circumstances of a claim one by one, those left out that `keep` does not let by. */
export function qualifierParts(
  qualifiers: Readonly<Record<string, ScalarValue>>,
  keep: (name: string) => boolean = () => true,
): readonly QualifierParts[] {
  return Object.entries(qualifiers)
    .filter(([name]) => keep(name))
    .map(([name, value]) => ({ name, value: String(value) }));
}
