import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Claim } from "../evidence/claim.js";

/**
 * A claim and whatever it names.
 *
 * `(:Claim)-[:MENTIONS]->(:Entity)`
 */
export const mentions = relate({
  type: "MENTIONS",
  field: "mentions",
  from: [Claim],
  to: [Entity],
  description: "The entities that this claim names in any role.",
  label: { en: "mentions", zh: "提及" },
  inverse: {
    field: "claims",
    label: { en: "claims", zh: "主张" },
    description: "The claims that name this entity in any role.",
  },
  role: "mentions",
  evidence: true,
});
