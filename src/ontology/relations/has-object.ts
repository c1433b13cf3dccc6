import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Claim } from "../evidence/claim.js";

/**
 * A claim and the entity to which it relates its subject.
 *
 * `(:Claim)-[:HAS_OBJECT]->(:Entity)`
 */
export const hasObject = relate({
  type: "HAS_OBJECT",
  field: "object",
  from: [Claim],
  to: [Entity],
  description: "The entity to which this claim relates its subject.",
  label: { en: "object", zh: "宾语" },
  inverse: {
    field: "claimsAsObject",
    label: { en: "claims as object", zh: "作宾语的主张" },
    description: "The claims that relate something to this entity.",
  },
  cardinality: "one",
  nullable: true,
  role: "object",
  evidence: true,
});
