import { allOf, open, situationIs, threshold } from "../conditions/build-conditions.js";
import { KNOWN_DESTINATIONS } from "../destinations.js";
import { METRICS } from "../metric-words.js";
import { outcomeOf, type ControlRule, type TruthOfCondition } from "../rule.js";
import type { Outcome } from "../words/outcome.js";
import { truthOf } from "../words/truth.js";
import { listedChip, reviewOutcome } from "./listed-chip.js";
import { reviewedPlace, REVIEW_UNKNOWN, reviewOfB } from "./reviewed-place.js";

/** Case by case by the numbers; what is not a number is told and stays open. */
function underA(truth: TruthOfCondition): Outcome {
  const byNumbers = outcomeOf(truth("case-by-case"), "CASE_BY_CASE", "PRESUMPTION_OF_DENIAL");
  if (truth("to-china") === "TRUE") return byNumbers;
  // Elsewhere denial stays for companies of D:5 or Macau, and no source tells of others.
  return truth("headquarters") === "TRUE" ? "PRESUMPTION_OF_DENIAL" : "INDETERMINATE";
}

/**
 * The review policy of January 2026: case by case for China and Macau below two numbers.
 *
 * Reexports, transfers, and companies elsewhere with headquarters in D:5 or Macau stay denied.
 *
 * @see https://www.federalregister.gov/d/2026-00789
 */
export const reviewPolicy2026: ControlRule = {
  id: "rule:us-licence-review-2026-01",
  title: "Licence review policy as of January 2026",
  titleZh: "2026年1月许可审查政策(逐案审查)",
  citation: "91 FR 1684, document 2026-00789, RIN 0694-AK43; 15 CFR 742.6(b)(10)(iii)(A)(1)",
  url: "https://www.federalregister.gov/d/2026-00789",
  jurisdiction: "US",
  gates: ["US_LICENCE_REVIEW"],
  policy: "policy:us-licence-review-policy-2026-01",
  known: "SECONDARY",
  effectiveFrom: "2026-01-15",
  effectiveTo: null,
  statuses: [
    {
      from: "2026-01-13",
      to: "2026-01-14",
      legalStatus: "ANNOUNCED",
      enforcement: "NOT_YET_REQUIRED",
      binds: "FALSE",
      citation: "91 FR 1684",
      known: "PRIMARY",
    },
    {
      from: "2026-01-15",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "91 FR 1684",
      known: "PRIMARY",
    },
  ],
  destinations: KNOWN_DESTINATIONS.map((place) => ({ place })),
  conditions: [
    listedChip(),
    allOf("case-by-case", "Below both numbers, and from the United States.", [
      threshold("tpp", METRICS.tpp, "<", 21_000),
      threshold("memory-bandwidth", METRICS.memoryBandwidth, "<", 6500),
      situationIs(
        "origin",
        "The question is about a shipment out of the United States.",
        ({ exportedFrom }) => ({ holds: truthOf(exportedFrom === "US") }),
      ),
    ]),
    reviewedPlace(),
  ],
  besides: [
    allOf("further", "What the applicant has to show besides.", [
      open(
        "exported",
        "The chip is exported from the United States, neither reexported nor transferred within a country.",
        "the way of the shipment",
      ),
      open(
        "available",
        "The chip was commercially available in the United States on 15 January 2026.",
        "whether it was on sale there that day",
      ),
      open(
        "supply",
        "The United States have enough supply of the chip.",
        "the applicant's certification",
      ),
      open(
        "foundry",
        "Making it takes no foundry capacity from chips for the United States.",
        "the applicant's certification",
      ),
      open(
        "volume",
        "The aggregate TPP shipped to China and Macau is at most 50 per cent of that of the same product shipped for use in the United States.",
        "the volumes shipped of the product",
      ),
      open(
        "know-your-customer",
        "The buyer has procedures to know its customers.",
        "the buyer's procedures",
      ),
      open(
        "test",
        "A third party in the United States has tested the chip.",
        "the report of a test",
      ),
      reviewOfB(),
      open("end-use", "The end use and the end user are allowed.", "the end use"),
    ]),
  ],
  leavesOpen: REVIEW_UNKNOWN,
  paragraphs: [
    { name: "742.6(b)(10)", when: ["a", "note-2.outside"] },
    {
      name: "742.6(b)(10)(iii)(A)(1)",
      when: ["a", "note-2.outside", "case-by-case", "to-china"],
    },
  ],
  exceptions: [],
  decide: (truth) => reviewOutcome(truth, () => underA(truth)),
  otherwise: "NOT_APPLICABLE",
};
