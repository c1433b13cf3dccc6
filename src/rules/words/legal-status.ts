/** How a rule stands in law on a day, whatever is said of its enforcement. */
export const LEGAL_STATUSES = [
  "ANNOUNCED",
  "IN_FORCE",
  "SUSPENDED",
  "REVOKED",
  "REPORTED",
  "UNKNOWN",
] as const;

/** One of them; REPORTED where the press tells of a measure whose text nobody published. */
export type LegalStatus = (typeof LEGAL_STATUSES)[number];
