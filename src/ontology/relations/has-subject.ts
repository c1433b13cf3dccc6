import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Claim } from "../evidence/claim.js";

/**
 * A claim and the entity it says something of.
 *
 * `(:Claim)-[:HAS_SUBJECT]->(:Entity)`
 */
export const hasSubject = relate({
  type: "HAS_SUBJECT",
  field: "subject",
  from: [Claim],
  to: [Entity],
  description: "The entity of which this claim says something.",
  label: { en: "subject", zh: "主语" },
  inverse: {
    field: "claimsAsSubject",
    label: { en: "claims as subject", zh: "作主语的主张" },
    description: "The claims that say something of this entity.",
  },
  cardinality: "one",
  nullable: true,
  role: "subject",
  evidence: true,
});
