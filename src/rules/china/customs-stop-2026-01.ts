import { situationIs } from "../conditions/build-conditions.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { truthOf } from "../words/truth.js";
import { isH200ToChina } from "./named-chip.js";

/** The customs' reported instruction that H200 is not permitted; no text was published. */
export const customsStop2026: ControlRule = {
  id: "rule:cn-customs-stop-h200-2026-01",
  title: "Customs stop of H200, January 2026",
  titleZh: "2026年1月海关暂停H200进口",
  citation: "Reuters, 14 January 2026",
  url: null,
  jurisdiction: "CN",
  gates: ["CN_ADMISSION"],
  policy: "policy:cn-customs-stop-h200-2026-01",
  known: "SECONDARY",
  effectiveFrom: "2026-01-14",
  effectiveTo: "2026-01-27",
  statuses: [
    {
      from: "2026-01-14",
      to: "2026-01-27",
      legalStatus: "REPORTED",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "Reuters, 14 January 2026",
      known: "SECONDARY",
    },
  ],
  destinations: [{ place: "CN" }],
  conditions: [
    situationIs("named", "The chip is H200, and goes to mainland China.", (situation) => ({
      holds: truthOf(isH200ToChina(situation)),
    })),
  ],
  besides: [],
  paragraphs: [],
  exceptions: [],
  decide: (truth) => outcomeOf(truth("named"), "NOT_PERMITTED", "NOT_APPLICABLE"),
  otherwise: "NOT_APPLICABLE",
  speaks: isH200ToChina,
};
