import { allOf, notThat, threshold } from "../conditions/build-conditions.js";
import { METRICS } from "../metric-words.js";
import { KNOWN_DESTINATIONS } from "../destinations.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { isDesignedBy } from "../which-chip.js";
import { notForDataCentres } from "./advanced-chip.js";

/**
 * The letter of October 2023 to NVIDIA, which brought the rule of that month forward for its chips
 * for data centres.
 */
export const letterNvidia2023: ControlRule = {
  id: "rule:us-letter-nvidia-2023-10",
  title: "Letter to NVIDIA of October 2023",
  titleZh: "2023年10月致英伟达的许可要求通知",
  citation: "NVIDIA, Form 8-K, 24 October 2023",
  url: null,
  jurisdiction: "US",
  gates: ["US_RULE"],
  policy: "policy:us-letter-nvidia-2023-10",
  known: "SECONDARY",
  effectiveFrom: "2023-10-23",
  effectiveTo: "2023-11-16",
  statuses: [
    {
      from: "2023-10-23",
      to: "2023-11-16",
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "NVIDIA, Form 8-K, 24 October 2023",
      known: "SECONDARY",
    },
  ],
  destinations: KNOWN_DESTINATIONS.map((place) => ({ place })),
  conditions: [
    allOf("letter", "A chip for data centres at or above the threshold.", [
      threshold("tpp", METRICS.tpp, ">=", 4800),
      notThat(
        "data-centre",
        "The chip is for data centres.",
        notForDataCentres("data-centre.other-use"),
      ),
    ]),
  ],
  besides: [],
  paragraphs: [{ name: "letter of 23 October 2023", when: ["letter"] }],
  exceptions: [],
  decide: (truth) => outcomeOf(truth("letter"), "CONTROLLED", "NOT_CONTROLLED"),
  otherwise: "NOT_CONTROLLED",
  speaks: ({ chip }) => isDesignedBy(chip, "company:nvidia"),
};
