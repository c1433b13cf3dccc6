import type { FigureClaim } from "./figure-claim.js";

/** One figure of a node: a value that claims state, or that follows from others. */
export interface Figure<Claim extends FigureClaim = FigureClaim> {
  readonly metric: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax: number | null;
  /** How the number bounds the truth, such as `>` or `~`. */
  readonly comparator: string;
  readonly unit: string;
  /** The number format of a rate, such as BF16, where a claim says it. */
  readonly precision: string | null;
  /** True for rates on dense data; null for what is no rate. Unstated counts as dense. */
  readonly dense: boolean | null;
  readonly basis: "STATED" | "DERIVED";
  /** The registered formula of a derived figure. */
  readonly formula: string | null;
  /** Where the formula is defined. */
  readonly formulaSource: string | null;
  /** The formula with its numbers, such as `16 × 733 = 11,728`. */
  readonly working: string | null;
  readonly accepted: boolean;
  /** Why it is accepted, or what is accepted before it. */
  readonly reason: string;
  /** The claims that state it, or state what it rests on. */
  readonly claims: readonly Claim[];
  /** What the licences of the documents behind it ask to be said wherever it is shown. */
  readonly credits: readonly string[];
}
