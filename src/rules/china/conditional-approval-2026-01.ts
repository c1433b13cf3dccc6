import { open, situationIs } from "../conditions/build-conditions.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import { isH200ToChina } from "./named-chip.js";

/** Whom the reports name as approved. */
const APPROVED = ["company:bytedance", "company:alibaba", "company:tencent"];

/**
 * The reported approval of H200 for three buyers, under conditions that were not published.
 *
 * How anyone else stands is not reported: INDETERMINATE.
 */
export const conditionalApproval2026: ControlRule = {
  id: "rule:cn-conditional-approval-h200-2026-01",
  title: "Conditional approval of H200, January 2026",
  titleZh: "2026年1月H200有条件批准",
  citation: "Reuters, 28 January 2026",
  url: null,
  jurisdiction: "CN",
  gates: ["CN_ADMISSION"],
  policy: "policy:cn-conditional-approval-h200-2026-01",
  known: "SECONDARY",
  effectiveFrom: "2026-01-28",
  effectiveTo: null,
  statuses: [
    {
      from: "2026-01-28",
      to: null,
      legalStatus: "REPORTED",
      enforcement: "UNKNOWN",
      binds: "TRUE",
      citation: "Reuters, 28 January 2026",
      known: "SECONDARY",
      note: "No authority has published the approval or its conditions.",
    },
  ],
  destinations: [{ place: "CN" }],
  conditions: [
    situationIs("approved", "The buyer is one of those reported as approved.", ({ endUser }) => {
      if (endUser !== undefined && APPROVED.includes(endUser.id)) return { holds: "TRUE" };
      const who = endUser === undefined ? "the end user" : `how ${endUser.name} stands`;
      return { holds: "UNKNOWN", missing: [who] };
    }),
  ],
  besides: [
    open("conditions", "The buyer meets the conditions of the approval.", "the conditions"),
  ],
  paragraphs: [],
  exceptions: [],
  decide: (truth) => outcomeOf(truth("approved"), "CONDITIONAL", "INDETERMINATE"),
  otherwise: "NOT_APPLICABLE",
  speaks: isH200ToChina,
};
