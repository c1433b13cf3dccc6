import { relate } from "../../decorators/index.js";
import { Dated } from "../dated.js";
import { Entity } from "../entity.js";

/**
 * What something dated is about.
 *
 * `(:Dated)-[:CONCERNS]->(:Entity)`
 */
export const concerns = relate({
  type: "CONCERNS",
  field: "concerns",
  from: [Dated],
  to: [Entity],
  description: "What this event, deal or policy is about.",
  label: { en: "concerns", zh: "涉及" },
  inverse: {
    field: "concernedBy",
    label: { en: "concerned by", zh: "相关事项" },
    description: "The events, deals and policies that are about this.",
  },
  role: "concerns",
});
