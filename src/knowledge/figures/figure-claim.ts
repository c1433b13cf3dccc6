/** A claim that states a figure, as far as its place among others depends on it. */
export interface FigureClaim {
  readonly id: string;
  /** The metric stated, such as `TPP`. */
  readonly predicate: string;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly comparator: string | null;
  readonly modality: string;
  readonly knownFrom: string;
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
  readonly document: {
    readonly id: string;
    readonly documentClass: string;
    readonly credit?: string | null;
  };
}

/** What a claim's qualifier of that name says; null where it has none. */
export function qualifierOf(claim: FigureClaim, name: string): string | null {
  return claim.qualifiers.find((qualifier) => qualifier.name === name)?.value ?? null;
}
