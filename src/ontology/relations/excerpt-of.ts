import { relate } from "../../decorators/index.js";
import { Excerpt } from "../evidence/excerpt.js";
import { Paragraph } from "../evidence/paragraph.js";

/**
 * An excerpt and the paragraph it is of.
 *
 * `(:Excerpt)-[:EXCERPT_OF]->(:Paragraph)`
 */
export const excerptOf = relate({
  type: "EXCERPT_OF",
  field: "paragraph",
  from: [Excerpt],
  to: [Paragraph],
  description: "The paragraph it is of.",
  label: { en: "excerpt of", zh: "摘自" },
  inverse: {
    field: "excerpts",
    label: { en: "excerpts", zh: "摘录" },
    description: "The claims that cite this paragraph, with their tokens marked.",
  },
  cardinality: "one",
  role: "excerpt-of",
  evidence: true,
});
