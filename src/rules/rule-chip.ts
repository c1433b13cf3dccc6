import type { Truth } from "./words/truth.js";

/** One value of a metric by which a rule may judge a chip. */
export interface RuleFigure {
  /** The name of a metric of chips, such as TPP. */
  readonly metric: string;
  readonly value: number;
  /** The upper end, where the source gives a range. */
  readonly valueMax?: number | null;
  /** One of the comparators that claims may have; absent or `=`: exactly. */
  readonly comparator?: string | null;
  readonly basis: "STATED" | "DERIVED";
  /** Ids of the claims behind it. */
  readonly claims: readonly string[];
}

/** Who designs a chip. */
export interface RuleDesigner {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/**
 * A chip as rules see it: every live stated value of each metric, the accepted one first; derived
 * ones where none is stated. A derived one beside stated ones is only asked whether the verdict
 * would flip.
 */
export interface RuleChip {
  readonly id: string;
  readonly name: string;
  /** Ids, such as `chip-family:blackwell`. */
  readonly families: readonly string[];
  readonly designers: readonly RuleDesigner[];
  /** Whether it is designed or marketed for data centres. */
  readonly forDataCentres: Truth;
  /** Ids of claims that say so. */
  readonly forDataCentresClaims: readonly string[];
  readonly figures: readonly RuleFigure[];
  /** Chips that the name may stand for; asked where the chip itself has no figure. */
  readonly variants: readonly RuleChip[];
}
