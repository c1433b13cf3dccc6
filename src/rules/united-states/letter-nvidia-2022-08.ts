import { situationIs } from "../conditions/build-conditions.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { truthOf } from "../words/truth.js";
import { isDesignedBy, isNamed } from "../which-chip.js";

const NAMED = ["chip:a100", "chip:h100"];

/**
 * The letter of August 2022 to NVIDIA: a licence for A100 and H100.
 *
 * It is told until the rule of October 2022 took over what it names. What other chips it reaches
 * has no published number, so it is silent on them.
 */
export const letterNvidia2022: ControlRule = {
  id: "rule:us-letter-nvidia-2022-08",
  title: "Letter to NVIDIA of August 2022",
  titleZh: "2022年8月致英伟达的许可要求通知",
  citation: "NVIDIA, Form 8-K, 31 August 2022",
  url: null,
  jurisdiction: "US",
  gates: ["US_RULE"],
  policy: "policy:us-letter-nvidia-2022-08",
  known: "SECONDARY",
  effectiveFrom: "2022-08-26",
  effectiveTo: "2022-10-20",
  statuses: [
    {
      from: "2022-08-26",
      to: "2022-10-20",
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "NVIDIA, Form 8-K, 31 August 2022",
      known: "SECONDARY",
    },
  ],
  destinations: [{ place: "CN" }, { place: "HK" }],
  conditions: [
    situationIs("named", "The letter names the chip: A100 or H100.", ({ chip }) => ({
      holds: truthOf(isNamed(chip, NAMED)),
    })),
  ],
  besides: [],
  paragraphs: [{ name: "letter of 26 August 2022", when: ["named"] }],
  exceptions: [],
  decide: (truth) => outcomeOf(truth("named"), "CONTROLLED", "NOT_APPLICABLE"),
  otherwise: "NOT_APPLICABLE",
  speaks: ({ chip }) => isDesignedBy(chip, "company:nvidia") && isNamed(chip, NAMED),
};
