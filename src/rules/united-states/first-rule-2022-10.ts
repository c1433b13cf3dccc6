import { allOf, open, threshold } from "../conditions/build-conditions.js";
import { METRICS } from "../metric-words.js";
import { outcomeOf, type ControlRule } from "../rule.js";

/**
 * The first rule: 3A090 by rate and bit length, and by input and output.
 *
 * @see https://www.federalregister.gov/d/2022-21658
 */
export const firstRule2022: ControlRule = {
  id: "rule:us-3a090-2022-10",
  title: "3A090 as of October 2022",
  titleZh: "2022年10月先进计算芯片出口管制规则(3A090)",
  citation: "87 FR 62186 (13 October 2022), document 2022-21658; Macau: 88 FR 2821",
  url: "https://www.federalregister.gov/d/2022-21658",
  jurisdiction: "US",
  gates: ["US_RULE"],
  policy: "policy:2022-us-ai-chip-export-ban",
  known: "SECONDARY",
  effectiveFrom: "2022-10-07",
  effectiveTo: "2023-11-16",
  statuses: [
    {
      from: "2022-10-07",
      to: "2022-10-20",
      legalStatus: "UNKNOWN",
      enforcement: "UNKNOWN",
      binds: "UNKNOWN",
      citation: "87 FR 62186",
      known: "SECONDARY",
      note: "The notice takes effect in steps; by most readings 3A090 does on 21 October.",
    },
    {
      from: "2022-10-21",
      to: "2023-11-16",
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "87 FR 62186",
      known: "SECONDARY",
    },
  ],
  destinations: [{ place: "CN" }, { place: "HK" }, { place: "MO", from: "2023-01-18" }],
  conditions: [
    allOf("list", "3A090: the chip reaches both thresholds.", [
      threshold("tpp", METRICS.tpp, ">=", 4800),
      threshold("transfer", METRICS.interconnect, ">=", 600),
    ]),
  ],
  besides: [
    open(
      "end-use",
      "No end use of the rule of its own, such as a supercomputer, brings a control with it.",
      "the end use",
    ),
  ],
  paragraphs: [{ name: "3A090", when: ["list"] }],
  exceptions: [],
  decide: (truth) => outcomeOf(truth("list"), "CONTROLLED", "NOT_CONTROLLED"),
  otherwise: "NOT_CONTROLLED",
};
