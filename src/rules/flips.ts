import type { Outcome } from "./words/outcome.js";

/** The outcome that all readings leave, and whether some figure would lead to another. */
export interface Settled {
  readonly outcome: Outcome;
  readonly outcomes: readonly Outcome[];
  readonly flips: boolean;
}

/**
 * Settles one outcome from those of all readings.
 *
 * Takes the outcomes of the live readings, the accepted figures' first, and those of the doubted
 * ones, in which a derived figure stands against a stated one. What all live readings say is the
 * outcome; where they differ it is INDETERMINATE, since no stated figure may be chosen over another
 * to decide what is allowed. A doubted reading never changes the outcome. It flips when any reading,
 * live or doubted, gives another than the first.
 *
 * So two stated figures on both sides of a threshold give INDETERMINATE with `flips`; a stated figure
 * in a band, with one derived from another metric outside it, stays what it is, with `flips`.
 */
export function settle(live: readonly Outcome[], doubted: readonly Outcome[]): Settled {
  const [first = "INDETERMINATE"] = live;
  const outcomes = [...new Set([...live, ...doubted])];
  return {
    outcome: live.every((one) => one === first) ? first : "INDETERMINATE",
    outcomes,
    flips: outcomes.length > 1,
  };
}
