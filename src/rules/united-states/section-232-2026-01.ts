import { allOf, anyOf, open, situationIs, threshold } from "../conditions/build-conditions.js";
import { KNOWN_DESTINATIONS } from "../destinations.js";
import { METRICS } from "../metric-words.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { truthOf } from "../words/truth.js";

const { tpp, memoryBandwidth } = METRICS;

/** The uses that the proclamation leaves free of duty. */
const EXEMPT_USES = [
  ["data-centres", "Data centres in the United States."],
  ["repair", "Repair and replacement in the United States."],
  ["research", "Research and development in the United States."],
  ["start-ups", "Start-ups in the United States."],
  ["consumer", "Consumer uses other than data centres."],
  ["industrial", "Civil industrial uses other than data centres."],
  ["public-sector", "The public sector of the United States."],
] as const;

/**
 * The duty of section 232 on chips that enter the United States, in two bands.
 *
 * A chip made abroad and exported from the United States has entered them.
 */
export const section232: ControlRule = {
  id: "rule:us-section-232-2026-01",
  title: "Section 232 duty of 25 per cent on certain chips",
  titleZh: "232条款半导体关税(25%)",
  citation:
    "Proclamation 11002 (14 January 2026); HTSUS 9903.79.01, US note 39(b); CBP CSMS 67400472",
  url: null,
  jurisdiction: "US",
  gates: ["US_TARIFF"],
  policy: "policy:us-section-232-semiconductors-2026",
  known: "SECONDARY",
  effectiveFrom: "2026-01-15",
  effectiveTo: null,
  statuses: [
    {
      from: "2026-01-14",
      to: "2026-01-14",
      legalStatus: "ANNOUNCED",
      enforcement: "NOT_YET_REQUIRED",
      binds: "FALSE",
      citation: "Proclamation 11002",
      known: "SECONDARY",
    },
    {
      from: "2026-01-15",
      to: null,
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "CBP CSMS 67400472",
      known: "SECONDARY",
    },
  ],
  destinations: KNOWN_DESTINATIONS.map((place) => ({ place })),
  conditions: [
    anyOf("bands", "The chip lies in one of the two bands.", [
      allOf("band-1", "Band 1", [
        threshold("band-1.tpp", tpp, ">", 14_000),
        threshold("band-1.tpp-below", tpp, "<", 17_500),
        threshold("band-1.memory-bandwidth", memoryBandwidth, ">", 4500),
        threshold("band-1.memory-bandwidth-below", memoryBandwidth, "<", 5000),
      ]),
      allOf("band-2", "Band 2", [
        threshold("band-2.tpp", tpp, ">", 20_800),
        threshold("band-2.tpp-below", tpp, "<", 21_100),
        threshold("band-2.memory-bandwidth", memoryBandwidth, ">", 5800),
        threshold("band-2.memory-bandwidth-below", memoryBandwidth, "<", 6200),
      ]),
    ]),
    situationIs("entry", "The shipment leads through the United States.", ({ exportedFrom }) => ({
      holds: truthOf(exportedFrom === "US"),
    })),
  ],
  besides: [
    anyOf(
      "exempt",
      "The chip is imported for an exempt use.",
      EXEMPT_USES.map(([key, text]) => open(`exempt.${key}`, text, "the use it is imported for")),
    ),
  ],
  paragraphs: [1, 2].map((band) => ({
    name: `US note 39(b) band ${band}`,
    when: [`band-${band}`, "entry"],
  })),
  exceptions: [],
  decide: (truth) =>
    truth("entry") === "TRUE"
      ? outcomeOf(truth("bands"), "DUTY", "NO_DUTY")
      : outcomeOf(truth("entry"), "INDETERMINATE", "NOT_APPLICABLE"),
  otherwise: "NOT_APPLICABLE",
};
