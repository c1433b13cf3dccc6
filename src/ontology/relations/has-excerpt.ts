import { relate } from "../../decorators/index.js";
import { Claim } from "../evidence/claim.js";
import { Excerpt } from "../evidence/excerpt.js";

/**
 * A claim and what its paragraph has of it, where the source was attached.
 *
 * `(:Claim)-[:HAS_EXCERPT]->(:Excerpt)`
 */
export const hasExcerpt = relate({
  type: "HAS_EXCERPT",
  field: "source",
  from: [Claim],
  to: [Excerpt],
  description: "Its paragraph with the tokens marked; null where no source is attached.",
  label: { en: "source", zh: "原文" },
  inverse: {
    field: "claim",
    label: { en: "claim", zh: "主张" },
    description: "The claim whose tokens are marked.",
    cardinality: "one",
    required: true,
  },
  cardinality: "one",
  nullable: true,
  role: "has-excerpt",
  evidence: true,
});
