import { open } from "../conditions/build-conditions.js";
import { KNOWN_DESTINATIONS } from "../destinations.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { controlledByA } from "./advanced-chip.js";
import { DIFFUSION_BEFORE, DIFFUSION_CITATION } from "./diffusion-statuses.js";

/**
 * The AI Diffusion rule by destination: 3A090.a to any destination worldwide.
 *
 * In force by its text; BIS announced two days before the day of compliance that it does not
 * enforce it. No removal in the Federal Register was found.
 *
 * @see https://www.federalregister.gov/d/2025-00636
 */
export const diffusionDestination2025: ControlRule = {
  id: "rule:us-ai-diffusion-destination-2025-01",
  title: "AI Diffusion rule, by destination",
  titleZh: "人工智能扩散规则(按目的地)",
  citation: DIFFUSION_CITATION,
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
      to: "2025-05-14",
      legalStatus: "IN_FORCE",
      enforcement: "NOT_ENFORCED",
      binds: "TRUE",
      citation: "Announcement of BIS, 13 May 2025",
      known: "SECONDARY",
      note: "Announced as not to be enforced, before the day of compliance, 15 May.",
    },
    {
      from: "2025-05-15",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "NOT_ENFORCED",
      binds: "TRUE",
      citation: "Announcement of BIS, 13 May 2025; GAO B-337935, 12 May 2026",
      known: "SECONDARY",
      note: "The text stands, past its day of compliance; no removal was found.",
    },
  ],
  destinations: KNOWN_DESTINATIONS.map((place) => ({ place })),
  conditions: [controlledByA()],
  besides: [
    open(
      "exceptions",
      "One of the exceptions AIA, ACM or LPP is open.",
      "the parties and the quantities",
    ),
  ],
  paragraphs: ["a.1", "a.2"].map((key) => ({
    name: `3A090.${key}`,
    when: [key, "note-2.outside"],
  })),
  exceptions: [],
  decide: (truth) => outcomeOf(truth("list-a"), "CONTROLLED", "NOT_CONTROLLED"),
  otherwise: "NOT_CONTROLLED",
};
