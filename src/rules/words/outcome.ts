/** What a rule may say at its gate. */
export const OUTCOMES = [
  "CONTROLLED",
  "NOT_CONTROLLED",
  "INDETERMINATE",
  "NOT_APPLICABLE",
  "PRESUMPTION_OF_DENIAL",
  "CASE_BY_CASE",
  "DUTY",
  "NO_DUTY",
  "PERMITTED",
  "NOT_PERMITTED",
  "CONDITIONAL",
] as const;

/** One of them; INDETERMINATE where what is known leaves more than one open. */
export type Outcome = (typeof OUTCOMES)[number];
