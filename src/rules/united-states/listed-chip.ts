import { allOf, anyOf } from "../conditions/build-conditions.js";
import type { Condition } from "../conditions/condition.js";
import type { TruthOfCondition } from "../rule.js";
import type { Outcome } from "../words/outcome.js";
import { all, any } from "../words/truth.js";
import { outsideNote2, paragraphA, paragraphB } from "./advanced-chip.js";

/** The condition of a review policy that the chip is on the list at all. */
export function listedChip(): Condition {
  return allOf("list", "The chip needs a licence by 3A090.a or .b.", [
    anyOf("a-or-b", "3A090.a or 3A090.b", [paragraphA(), paragraphB()]),
    outsideNote2(),
  ]);
}

/**
 * The outcome of a review policy, told for chips of 3A090.a only.
 *
 * No source that was read says how an application for a chip of 3A090.b alone is reviewed, so that is
 * INDETERMINATE. A chip that is not on the list needs no review.
 */
export function reviewOutcome(truth: TruthOfCondition, underA: () => Outcome): Outcome {
  const byA = all([truth("a"), truth("note-2.outside")]);
  if (byA === "TRUE") return underA();
  const byList = all([any([truth("a"), truth("b")]), truth("note-2.outside")]);
  return byList === "FALSE" ? "NOT_APPLICABLE" : "INDETERMINATE";
}
