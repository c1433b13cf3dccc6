import { situationIs } from "../conditions/build-conditions.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { truthOf } from "../words/truth.js";
import { isNamed } from "../which-chip.js";

const NAMED = ["chip:mi308", "chip:mi308x"];

/** The same requirement for AMD, which assessed it as reaching MI308. */
export const letterAmdMi308: ControlRule = {
  id: "rule:us-letter-amd-mi308-2025-04",
  title: "Licence requirement for AMD's MI308 of April 2025",
  titleZh: "2025年4月AMD MI308许可要求",
  citation: "AMD's assessment of 15 April 2025, told by the press",
  url: null,
  jurisdiction: "US",
  gates: ["US_RULE", "US_LICENCE_REVIEW"],
  policy: null,
  known: "SECONDARY",
  effectiveFrom: "2025-04-15",
  effectiveTo: null,
  statuses: [
    {
      from: "2025-04-15",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "AMD's assessment of 15 April 2025, told by the press",
      known: "SECONDARY",
      note: "The day is that of AMD's assessment; the requirement itself may be some days older.",
    },
  ],
  destinations: [{ place: "CN" }, { place: "HK" }, { place: "MO" }],
  conditions: [
    situationIs("named", "The assessment names the chip: MI308.", ({ chip }) => ({
      holds: truthOf(isNamed(chip, NAMED)),
    })),
  ],
  besides: [],
  paragraphs: [{ name: "requirement of April 2025", when: ["named"] }],
  exceptions: [],
  decide: (truth) => outcomeOf(truth("named"), "CONTROLLED", "NOT_APPLICABLE"),
  otherwise: "NOT_APPLICABLE",
  speaks: ({ chip }) => isNamed(chip, NAMED),
};
