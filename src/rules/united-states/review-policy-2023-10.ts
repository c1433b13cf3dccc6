import { KNOWN_DESTINATIONS } from "../destinations.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { listedChip, reviewOutcome } from "./listed-chip.js";
import { reviewedPlace, REVIEW_UNKNOWN, reviewOfB } from "./reviewed-place.js";

/**
 * The review policy of October 2023: a presumption of denial for China and Macau.
 *
 * @see https://www.federalregister.gov/d/2023-23055
 */
export const reviewPolicy2023: ControlRule = {
  id: "rule:us-licence-review-2023-10",
  title: "Licence review policy as of October 2023",
  titleZh: "2023年10月许可审查政策(推定拒绝)",
  citation: "88 FR 73458 (25 October 2023), document 2023-23055; 15 CFR 742.6(b)(10)",
  url: "https://www.federalregister.gov/d/2023-23055",
  jurisdiction: "US",
  gates: ["US_LICENCE_REVIEW"],
  policy: "policy:us-advanced-computing-rule-2023",
  known: "PRIMARY",
  effectiveFrom: "2023-11-17",
  effectiveTo: "2026-01-14",
  statuses: [
    {
      from: "2023-11-17",
      to: "2026-01-14",
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "88 FR 73458",
      known: "PRIMARY",
    },
  ],
  destinations: KNOWN_DESTINATIONS.map((place) => ({ place })),
  conditions: [listedChip(), reviewedPlace()],
  besides: [reviewOfB()],
  leavesOpen: REVIEW_UNKNOWN,
  paragraphs: [{ name: "742.6(b)(10)", when: ["a", "note-2.outside", "to-china"] }],
  exceptions: [],
  decide: (truth) =>
    reviewOutcome(truth, () =>
      outcomeOf(
        truth("place"),
        "PRESUMPTION_OF_DENIAL",
        // How applications for the Emirates are reviewed stands in no source that was read.
        "INDETERMINATE",
      ),
    ),
  otherwise: "NOT_APPLICABLE",
};
