/** A truth that may be unknown. */
export type Truth = "TRUE" | "FALSE" | "UNKNOWN";

/** The truth of a plain yes or no. */
export function truthOf(holds: boolean): Truth {
  return holds ? "TRUE" : "FALSE";
}

/**
 * The strong Kleene connectives: an unknown part leaves the whole unknown unless the other parts
 * decide it.
 *
 * @see https://plato.stanford.edu/entries/logic-manyvalued/
 */
export function not(one: Truth): Truth {
  if (one === "UNKNOWN") return "UNKNOWN";
  return one === "TRUE" ? "FALSE" : "TRUE";
}

/** Whether all hold: one that does not is enough for FALSE; of none it is TRUE. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes("FALSE")) return "FALSE";
  return truths.includes("UNKNOWN") ? "UNKNOWN" : "TRUE";
}

/** Whether any holds: one that does is enough for TRUE; of none it is FALSE. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes("TRUE")) return "TRUE";
  return truths.includes("UNKNOWN") ? "UNKNOWN" : "FALSE";
}

/** What several readings say together: what all of them say, or UNKNOWN. */
export function agreed(truths: readonly Truth[]): Truth {
  const [first = "UNKNOWN"] = truths;
  return truths.every((one) => one === first) ? first : "UNKNOWN";
}
