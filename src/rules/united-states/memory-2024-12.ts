import { allOf, open, threshold } from "../conditions/build-conditions.js";
import { METRICS } from "../metric-words.js";
import { outcomeOf, type ControlRule } from "../rule.js";

/**
 * The control of high-bandwidth memory, 3A090.c.
 *
 * It speaks of stacks of memory by themselves: memory on a chip's package falls under the chip.
 *
 * @see https://www.federalregister.gov/d/2024-28270
 */
export const memory2024: ControlRule = {
  id: "rule:us-3a090-c-2024-12",
  title: "3A090.c, high-bandwidth memory",
  titleZh: "2024年12月高带宽存储器出口管制规则(3A090.c)",
  citation: "89 FR 96790, document 2024-28270; 15 CFR 774 Supp. 1",
  url: "https://www.federalregister.gov/d/2024-28270",
  jurisdiction: "US",
  gates: ["US_RULE"],
  policy: "policy:us-hbm-control-2024",
  known: "PRIMARY",
  effectiveFrom: "2024-12-02",
  effectiveTo: null,
  statuses: [
    {
      from: "2024-12-02",
      to: "2024-12-30",
      legalStatus: "IN_FORCE",
      enforcement: "NOT_YET_REQUIRED",
      binds: "UNKNOWN",
      citation: "89 FR 96790",
      known: "PRIMARY",
      note: "In effect since 2 December, with compliance by 31 December.",
    },
    {
      from: "2024-12-31",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "89 FR 96790",
      known: "PRIMARY",
    },
  ],
  destinations: [{ place: "CN" }, { place: "HK" }, { place: "MO" }],
  conditions: [
    allOf("list", "The memory is specified in 3A090.c.", [
      threshold("c.density", METRICS.memoryDensity, ">", 2),
    ]),
  ],
  besides: [
    open(
      "exception",
      "Licence Exception HBM, section 740.25, is open.",
      "the terms of the exception, which nobody here has read, and the parties",
    ),
  ],
  paragraphs: [{ name: "3A090.c", when: ["list"] }],
  exceptions: [],
  decide: (truth) => outcomeOf(truth("list"), "CONTROLLED", "NOT_CONTROLLED"),
  otherwise: "NOT_CONTROLLED",
  speaks: ({ chip }) => chip.figures.some(({ metric }) => metric === METRICS.memoryDensity),
};
