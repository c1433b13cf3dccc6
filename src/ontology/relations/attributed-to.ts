import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Claim } from "../evidence/claim.js";

/**
 * A claim and those on whose word it is made.
 *
 * `(:Claim)-[:ATTRIBUTED_TO]->(:Entity)`
 */
export const attributedTo = relate({
  type: "ATTRIBUTED_TO",
  field: "attributedTo",
  from: [Claim],
  to: [Entity],
  description: "The people and organizations on whose word the document says it.",
  label: { en: "attributed to", zh: "消息来源" },
  inverse: {
    field: "attributedClaims",
    label: { en: "attributed claims", zh: "所述主张" },
    description: "The claims that documents make on the word of this entity.",
  },
  role: "attributed-to",
  evidence: true,
});
