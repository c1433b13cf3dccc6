import { anyOf, open, situationIs } from "../conditions/build-conditions.js";
import type { Condition } from "../conditions/condition.js";
import { GREATER_CHINA } from "../destinations.js";
import { truthOf } from "../words/truth.js";
import { chineseHeadquarters } from "./headquarters.js";

/** What no source that was read says of the review policies. */
export const REVIEW_UNKNOWN =
  "how applications for chips of 3A090.b alone, and those for the Emirates, are reviewed";

/** The condition that a review policy is one for China: by destination, or by headquarters. */
export function reviewedPlace(): Condition {
  return anyOf("place", "China or Macau, by destination or by headquarters.", [
    situationIs("to-china", "The destination is China or Macau.", ({ destination }) => ({
      holds: truthOf(GREATER_CHINA.includes(destination)),
    })),
    chineseHeadquarters("headquarters"),
  ]);
}

/** What a review policy leaves open for the lesser of the two lists. */
export function reviewOfB(): Condition {
  return open(
    "review-of-b",
    "A chip of 3A090.b alone is reviewed as one of 3A090.a is.",
    "how applications for chips of 3A090.b alone are reviewed",
  );
}
