import { relate } from "../../decorators/index.js";
import { Document } from "../evidence/document.js";
import { Paragraph } from "../evidence/paragraph.js";

/**
 * A paragraph of an attached source and the document it belongs to.
 *
 * `(:Paragraph)-[:PARAGRAPH_OF]->(:Document)`
 */
export const paragraphOf = relate({
  type: "PARAGRAPH_OF",
  field: "document",
  from: [Paragraph],
  to: [Document],
  description: "The document that it is a paragraph of.",
  label: { en: "paragraph of", zh: "所属文献" },
  inverse: {
    field: "attachedParagraphs",
    label: { en: "attached paragraphs", zh: "所附段落" },
    description: "The paragraphs of this document, where its source was attached.",
  },
  cardinality: "one",
  role: "paragraph-of",
  evidence: true,
});
