/**
 * How well a rule or one of its dates is known: its own text or header was read, others tell of it,
 * or nobody checked it. No verdict rests on what is UNVERIFIED.
 */
export type Knowing = "PRIMARY" | "SECONDARY" | "UNVERIFIED";
