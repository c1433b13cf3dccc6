import { anyOf, situationIs } from "../conditions/build-conditions.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { truthOf } from "../words/truth.js";
import { isDesignedBy, isNamed } from "../which-chip.js";

const NAMED = ["chip:h20"];

/**
 * The letter of April 2025 to NVIDIA: a licence for H20, and for what reaches its bandwidths.
 *
 * No number of the second part is published, so it leaves every other chip of NVIDIA indeterminate.
 * Under the licence review it says of H20 that a licence is needed; no review policy is published.
 */
export const letterNvidiaH20: ControlRule = {
  id: "rule:us-letter-nvidia-h20-2025-04",
  title: "Letter to NVIDIA of April 2025 (H20)",
  titleZh: "2025年4月致英伟达的H20许可要求通知",
  citation: "NVIDIA, Form 8-K, 15 April 2025",
  url: null,
  jurisdiction: "US",
  gates: ["US_RULE", "US_LICENCE_REVIEW"],
  policy: "policy:us-letter-nvidia-h20-2025-04",
  known: "SECONDARY",
  effectiveFrom: "2025-04-09",
  effectiveTo: null,
  statuses: [
    {
      from: "2025-04-09",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "NVIDIA, Form 8-K, 15 April 2025",
      known: "SECONDARY",
      note: "Told on 9 April, for an indefinite time on 14 April.",
    },
  ],
  destinations: [{ place: "CN" }, { place: "HK" }, { place: "MO" }],
  conditions: [
    anyOf("letter", "The letter reaches the chip.", [
      situationIs("named", "The letter names the chip: H20.", ({ chip }) => ({
        holds: truthOf(isNamed(chip, NAMED)),
      })),
      situationIs(
        "bandwidth",
        "The chip reaches the memory bandwidth or the interconnect bandwidth of H20, or both together.",
        () => ({
          holds: "UNKNOWN",
          missing: ["the numbers by which the letter judges bandwidth: none is published"],
        }),
      ),
    ]),
  ],
  besides: [],
  paragraphs: [{ name: "letter of 9 April 2025", when: ["letter"] }],
  exceptions: [],
  decide: (truth) => outcomeOf(truth("letter"), "CONTROLLED", "NOT_CONTROLLED"),
  otherwise: "NOT_CONTROLLED",
  speaks: ({ chip }, gate) =>
    isNamed(chip, NAMED) || (gate === "US_RULE" && isDesignedBy(chip, "company:nvidia")),
};
