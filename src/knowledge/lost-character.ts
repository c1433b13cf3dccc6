/** Stands in repaired text for exactly one character that is lost for good. */
export const LOST_CHARACTER = "\uFFFD";
