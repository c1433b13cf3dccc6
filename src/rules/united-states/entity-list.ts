import { open, situationIs } from "../conditions/build-conditions.js";
import type { Judgement } from "../conditions/condition.js";
import { KNOWN_DESTINATIONS } from "../destinations.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import type { Situation } from "../situation.js";
import { findListing, isListed, LISTINGS } from "./listings.js";

function judgeListed({ endUser, on }: Situation): Judgement {
  if (endUser === undefined) return { holds: "UNKNOWN", missing: ["the end user"] };
  const holds = isListed(endUser.id, on);
  if (holds !== "UNKNOWN") return { holds };
  const listing = findListing(endUser.id);
  return {
    holds,
    missing: [
      listing === undefined
        ? `whether the list names ${endUser.name}: it was not looked for`
        : `the day in ${listing.notBefore.slice(0, 4)} on which ${listing.name} was listed`,
    ],
  };
}

/**
 * The Entity List, for the end user of a question.
 *
 * A listed end user needs a licence for any chip under the regulations. How an application is reviewed
 * stands in each entry, and the entries' policies were not read: INDETERMINATE at that gate.
 *
 * @see https://www.ecfr.gov/current/title-15/part-744/appendix-Supplement%20No.%204%20to%20Part%20744
 */
export const entityList: ControlRule = {
  id: "rule:us-entity-list",
  title: "Entity List",
  titleZh: "实体清单",
  citation: `15 CFR 744 Supp. 4; ${[...new Set(LISTINGS.flatMap(({ citations }) => citations))].join(", ")}`,
  url: "https://www.trade.gov/consolidated-screening-list",
  jurisdiction: "US",
  gates: ["US_RULE", "US_LICENCE_REVIEW"],
  policy: "policy:us-entity-list",
  known: "SECONDARY",
  effectiveFrom: null,
  effectiveTo: null,
  statuses: [
    {
      // The first year of the listings that are held here; the list itself is older.
      from: "2019-01-01",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "15 CFR 744 Supp. 4",
      known: "SECONDARY",
    },
  ],
  destinations: KNOWN_DESTINATIONS.map((place) => ({ place })),
  conditions: [situationIs("listed", "The list names the end user.", judgeListed)],
  besides: [
    open(
      "review",
      "The entry's own review policy lets a licence be given.",
      "the review policy of the entry",
    ),
  ],
  paragraphs: [{ name: "744.11", when: ["listed"] }],
  exceptions: [],
  decide: (truth, gate) =>
    outcomeOf(
      truth("listed"),
      gate === "US_LICENCE_REVIEW" ? "INDETERMINATE" : "CONTROLLED",
      "NOT_APPLICABLE",
    ),
  otherwise: "NOT_APPLICABLE",
  speaks: ({ endUser, on }, gate) =>
    endUser !== undefined && (gate === "US_RULE" || isListed(endUser.id, on) === "TRUE"),
};
