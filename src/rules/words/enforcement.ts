/** Whether an authority enforces a rule on a day, whatever its text says. */
export const ENFORCEMENTS = ["ENFORCED", "NOT_YET_REQUIRED", "NOT_ENFORCED", "UNKNOWN"] as const;

/** One of them; NOT_YET_REQUIRED between a rule's effect and the day by which one must comply. */
export type Enforcement = (typeof ENFORCEMENTS)[number];
