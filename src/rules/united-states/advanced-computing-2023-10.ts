import { allOf, anyOf, open, threshold } from "../conditions/build-conditions.js";
import { KNOWN_DESTINATIONS } from "../destinations.js";
import { METRICS } from "../metric-words.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { notForDataCentres, outsideNote2, paragraphA, paragraphB } from "./advanced-chip.js";

/**
 * The rule of October 2023: 3A090.a and .b by total processing performance and its density.
 *
 * Its thresholds are those of the code of July 2026. Exceptions: NAC, and for the Emirates from
 * April 2024 ACA.
 *
 * @see https://www.federalregister.gov/d/2023-23055
 */
export const advancedComputing2023: ControlRule = {
  id: "rule:us-3a090-2023-10",
  title: "3A090.a and .b as of October 2023",
  titleZh: "2023年10月先进计算芯片出口管制规则(3A090.a、3A090.b)",
  citation:
    "88 FR 73458 (25 October 2023), document 2023-23055; corrected by 89 FR 23876, document 2024-07004; 15 CFR 774 Supp. 1",
  url: "https://www.federalregister.gov/d/2023-23055",
  jurisdiction: "US",
  gates: ["US_RULE"],
  policy: "policy:us-advanced-computing-rule-2023",
  known: "PRIMARY",
  effectiveFrom: "2023-11-17",
  effectiveTo: null,
  statuses: [
    {
      from: "2023-10-17",
      to: "2023-11-16",
      legalStatus: "ANNOUNCED",
      enforcement: "NOT_YET_REQUIRED",
      binds: "FALSE",
      citation: "88 FR 73458",
      known: "PRIMARY",
      note: "Effective on 17 November by the notice; one law firm writes 16 November.",
    },
    {
      from: "2025-05-13",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "UNKNOWN",
      binds: "TRUE",
      citation: "15 CFR 742.6(a)(6)(iii); announcement of BIS, 13 May 2025",
      known: "SECONDARY",
      note: "The text of 2025 names the Emirates only in .b and covers .a there by its worldwide part, which BIS said it does not enforce.",
      destinations: ["AE"],
    },
    {
      from: "2023-11-17",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "88 FR 73458",
      known: "PRIMARY",
    },
  ],
  destinations: KNOWN_DESTINATIONS.map((place) => ({ place })),
  conditions: [
    allOf("list", "The chip is specified in 3A090.a or .b.", [
      anyOf("a-or-b", "3A090.a or 3A090.b", [paragraphA(), paragraphB()]),
      outsideNote2(),
    ]),
  ],
  besides: [
    allOf("exception", "The licence exception for other uses than data centres is open.", [
      notForDataCentres("exception.other-use"),
      threshold("exception.tpp", METRICS.tpp, ">=", 4800),
    ]),
    open("end-use", "No end use or end user brings a control of its own.", "the end use"),
  ],
  paragraphs: ["a.1", "a.2", "b.1", "b.2"].map((key) => ({
    name: `3A090.${key}`,
    when: [key, "note-2.outside"],
  })),
  exceptions: [
    {
      code: "NAC",
      when: "exception",
      destinations: ["CN", "HK", "MO"],
      from: "2023-11-17",
      to: null,
    },
    {
      code: "NAC",
      when: "exception",
      destinations: ["AE"],
      from: "2023-11-17",
      to: "2024-04-03",
    },
    { code: "ACA", when: "exception", destinations: ["AE"], from: "2024-04-04", to: null },
  ],
  decide: (truth) => outcomeOf(truth("list"), "CONTROLLED", "NOT_CONTROLLED"),
  otherwise: "NOT_CONTROLLED",
};
