import { allOf } from "../conditions/build-conditions.js";
import { KNOWN_DESTINATIONS } from "../destinations.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { controlledByA } from "./advanced-chip.js";
import { DIFFUSION_BEFORE, DIFFUSION_CITATION } from "./diffusion-statuses.js";
import { chineseHeadquarters, hasChineseHeadquarters } from "./headquarters.js";

/**
 * The AI Diffusion rule by headquarters: 3A090.a anywhere to companies of country group D:5 or Macau.
 *
 * BIS's guidance of May 2026 says that this part applies, whatever was said of the rest.
 *
 * @see https://www.federalregister.gov/d/2025-00636
 */
export const diffusionHeadquarters2025: ControlRule = {
  id: "rule:us-ai-diffusion-headquarters-2025-01",
  title: "AI Diffusion rule, by headquarters",
  titleZh: "人工智能扩散规则(按总部所在地)",
  citation: `${DIFFUSION_CITATION}; guidance of BIS, 31 May 2026`,
  url: "https://www.federalregister.gov/d/2025-00636",
  jurisdiction: "US",
  gates: ["US_RULE"],
  policy: "policy:three-tier-chip-rule-jan-2025",
  known: "PRIMARY",
  effectiveFrom: "2025-01-13",
  effectiveTo: null,
  statuses: [
    ...DIFFUSION_BEFORE,
    {
      from: "2025-05-13",
      to: "2026-05-30",
      legalStatus: "IN_FORCE",
      enforcement: "UNKNOWN",
      binds: "TRUE",
      citation: "Announcement of BIS, 13 May 2025",
      known: "SECONDARY",
      note: "The announcement does not tell the part on headquarters from the rest.",
    },
    {
      from: "2026-05-31",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "Guidance of BIS, 31 May 2026",
      known: "SECONDARY",
      note: "The guidance says that it still applies worldwide.",
    },
  ],
  destinations: KNOWN_DESTINATIONS.map((place) => ({ place })),
  conditions: [
    allOf("applies", "3A090.a, to a company with headquarters in D:5 or Macau.", [
      controlledByA(),
      chineseHeadquarters("headquarters"),
    ]),
  ],
  besides: [],
  paragraphs: ["a.1", "a.2"].map((key) => ({
    name: `3A090.${key}`,
    when: [key, "note-2.outside", "headquarters"],
  })),
  exceptions: [],
  decide: (truth) => outcomeOf(truth("applies"), "CONTROLLED", "NOT_CONTROLLED"),
  otherwise: "NOT_CONTROLLED",
  speaks: ({ endUser }) => endUser !== undefined && hasChineseHeadquarters(endUser) !== "FALSE",
};
