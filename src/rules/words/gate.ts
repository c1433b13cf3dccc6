/** The gates that a transaction must pass, in the order in which they are told. */
export const GATES = ["US_RULE", "US_LICENCE_REVIEW", "US_TARIFF", "CN_ADMISSION"] as const;

/** One of them: whether a licence is needed, how it is reviewed, a duty, admission to China. */
export type Gate = (typeof GATES)[number];
