import { situationIs } from "../conditions/build-conditions.js";
import type { Condition } from "../conditions/condition.js";
import { GREATER_CHINA } from "../destinations.js";
import type { RuleEndUser } from "../rule-end-user.js";
import type { Truth } from "../words/truth.js";

/** Whether an end user or an owner that controls it has its headquarters in China or Macau. */
export function hasChineseHeadquarters(endUser: RuleEndUser | undefined): Truth {
  if (endUser === undefined) return "UNKNOWN";
  if (endUser.country !== null && GREATER_CHINA.includes(endUser.country)) return "TRUE";
  const abroad = endUser.parents.filter(
    ({ country }) => country === null || GREATER_CHINA.includes(country),
  );
  const controls = abroad.some(
    ({ country, share }) => country !== null && share !== null && share > 50,
  );
  if (controls) return "TRUE";
  // A small or an unknown share of a Chinese owner does not settle who the ultimate parent is.
  return endUser.country === null || abroad.length > 0 || endUser.parents.length === 0
    ? "UNKNOWN"
    : "FALSE";
}

/** The condition on headquarters. */
export function chineseHeadquarters(key: string): Condition {
  return situationIs(
    key,
    "The end user or its ultimate parent has its headquarters in country group D:5 or Macau.",
    ({ endUser }) => {
      const holds = hasChineseHeadquarters(endUser);
      if (holds !== "UNKNOWN") return { holds };
      const missing =
        endUser === undefined ? "the end user" : `the headquarters and owners of ${endUser.name}`;
      return { holds, missing: [missing] };
    },
  );
}
