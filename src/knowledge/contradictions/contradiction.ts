/** The ways in which claims may speak against each other, in the order in which they are listed. */
export const KINDS = [
  "DIFFERENT_VALUES",
  "STATED_AGAINST_DERIVED",
  "RATIO",
  "COMPARISON",
  "DIFFERENT_DATES",
  "INTERVAL",
  "EXCLUSIVE_STATES",
  "ATTRIBUTION",
  "BASIS",
] as const;

export type ContradictionKind = (typeof KINDS)[number];

export type ContradictionStatus = "OPEN" | "EXPLAINED";

/** How much hangs on a contradiction, the gravest first. */
export const SEVERITIES = ["HIGH", "MEDIUM", "LOW"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What most likely made the two sides differ. */
export type ProbableCause =
  | "SPARSE_FOR_DENSE"
  | "VARIANT"
  | "TWO_DIES_ADDED"
  | "UNIT"
  | "ROUNDING"
  | "DATE_ZONE"
  | "SCOPE"
  | "NONE_FOUND";

/** What claims say against each other, with the claims of both sides. */
export interface Contradiction {
  /** Lasting: it follows from the kind and from what the two sides are about. */
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly status: ContradictionStatus;
  readonly severity: Severity;
  /** Ids of entities, the one that it is mainly about first. */
  readonly about: readonly string[];
  /** How far the sides lie apart, in percent of the accepted or stated one, to one decimal. */
  readonly gapPercent: number | null;
  readonly formula: string | null;
  readonly probableCause: ProbableCause;
  readonly explanation: string;
  readonly explanationZh: string;
  /** Ids of the claims of both sides, sorted. */
  readonly claims: readonly string[];
}
