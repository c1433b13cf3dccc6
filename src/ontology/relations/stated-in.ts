import { relate } from "../../decorators/index.js";
import { Claim } from "../evidence/claim.js";
import { Document } from "../evidence/document.js";

/**
 * A claim and the document that makes it.
 *
 * `(:Claim)-[:STATED_IN]->(:Document)`
 */
export const statedIn = relate({
  type: "STATED_IN",
  field: "document",
  from: [Claim],
  to: [Document],
  description: "The document that makes this claim.",
  label: { en: "stated in", zh: "出处文献" },
  inverse: {
    field: "statedClaims",
    label: { en: "stated claims", zh: "文中主张" },
    description: "The claims that this document makes.",
  },
  cardinality: "one",
  role: "stated-in",
  evidence: true,
});
