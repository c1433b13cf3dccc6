import type { StatusInterval } from "../rule.js";

/** The two states that all parts of the AI Diffusion rule have before BIS speaks of enforcement. */
export const DIFFUSION_BEFORE: readonly StatusInterval[] = [
  {
    from: "2025-01-13",
    to: "2025-05-12",
    legalStatus: "IN_FORCE",
    enforcement: "NOT_YET_REQUIRED",
    binds: "TRUE",
    citation: "document 2025-00636 (15 January 2025)",
    known: "SECONDARY",
    note: "In effect since 13 January, with compliance by 15 May.",
  },
];

/** The citation of both parts. */
export const DIFFUSION_CITATION =
  "Federal Register document 2025-00636 (15 January 2025); 15 CFR 742.6(a)(6)(iii)(A), in the code of 23 July 2026";
