import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Claim } from "../evidence/claim.js";

/**
 * A claim and the medium it was passed on from.
 *
 * `(:Claim)-[:REPORTED_BY]->(:Entity)`
 */
export const reportedBy = relate({
  type: "REPORTED_BY",
  field: "reportedBy",
  from: [Claim],
  to: [Entity],
  description: "The medium whose report the document passes on.",
  label: { en: "reported by", zh: "报道者" },
  inverse: {
    field: "reportedClaims",
    label: { en: "reported claims", zh: "所报道主张" },
    description: "The claims that documents pass on from reports of this medium.",
  },
  cardinality: "one",
  nullable: true,
  role: "reported-by",
  evidence: true,
});
