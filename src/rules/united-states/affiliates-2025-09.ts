import { situationIs } from "../conditions/build-conditions.js";
import type { Judgement } from "../conditions/condition.js";
import { KNOWN_DESTINATIONS } from "../destinations.js";
import { outcomeOf, type ControlRule } from "../rule.js";
import type { RuleParent } from "../rule-end-user.js";
import type { Situation } from "../situation.js";
import { isListed } from "./listings.js";

/** Per cent of a company that listed owners must hold. */
const SHARE = 50;
const WHOLE = 100;

const sumOf = (parents: readonly RuleParent[]): number =>
  parents.reduce((sum, { share }) => sum + (share ?? 0), 0);

function judgeOwners({ endUser, on }: Situation): Judgement {
  if (endUser === undefined) return { holds: "UNKNOWN", missing: ["the end user"] };
  const { name, parents } = endUser;
  const listed = parents.filter(({ id }) => isListed(id, on) === "TRUE");
  if (listed.some(({ share }) => share !== null && share >= SHARE)) return { holds: "TRUE" };
  const clear = parents.filter(({ id, share }) => share !== null && isListed(id, on) === "FALSE");
  // What is not surely in other hands may be in listed ones.
  if (WHOLE - sumOf(clear) < SHARE) return { holds: "FALSE" };
  return { holds: "UNKNOWN", missing: [`who owns ${name}, and which shares`] };
}

/**
 * The affiliates rule: what listed companies own to a half or more counts as listed.
 *
 * Suspended for a year from 10 November 2025. Whether the suspension was extended was not found, so
 * from 10 November 2026 it is INDETERMINATE where it would bite.
 */
export const affiliates2025: ControlRule = {
  id: "rule:us-affiliates-2025-09",
  title: "Affiliates rule of September 2025 (50 per cent)",
  titleZh: "2025年9月关联方规则(50%规则)",
  citation: "BIS, 29 September 2025; suspended by 90 FR No. 216 (12 November 2025)",
  url: null,
  jurisdiction: "US",
  gates: ["US_RULE"],
  policy: "policy:us-affiliates-rule-2025",
  known: "SECONDARY",
  effectiveFrom: "2025-09-29",
  effectiveTo: null,
  statuses: [
    {
      from: "2025-09-29",
      to: "2025-11-09",
      legalStatus: "IN_FORCE",
      enforcement: "ENFORCED",
      binds: "TRUE",
      citation: "BIS, 29 September 2025",
      known: "SECONDARY",
    },
    {
      from: "2025-11-10",
      to: "2026-11-09",
      legalStatus: "SUSPENDED",
      enforcement: "NOT_ENFORCED",
      binds: "FALSE",
      citation: "90 FR No. 216 (12 November 2025)",
      known: "SECONDARY",
    },
    {
      from: "2026-11-10",
      to: null,
      legalStatus: "UNKNOWN",
      enforcement: "UNKNOWN",
      binds: "UNKNOWN",
      citation: "90 FR No. 216 (12 November 2025)",
      known: "SECONDARY",
      note: "In force again by its text; whether the suspension was extended was not found.",
    },
  ],
  destinations: KNOWN_DESTINATIONS.map((place) => ({ place })),
  conditions: [
    // One that the list names besides is told by the list itself.
    situationIs(
      "owners",
      "Companies on the Entity List own half or more of the end user.",
      judgeOwners,
    ),
  ],
  besides: [],
  paragraphs: [{ name: "affiliates rule", when: ["owners"] }],
  exceptions: [],
  decide: (truth) => outcomeOf(truth("owners"), "CONTROLLED", "NOT_APPLICABLE"),
  otherwise: "NOT_APPLICABLE",
  speaks: ({ endUser, on }) => endUser !== undefined && isListed(endUser.id, on) !== "TRUE",
};
