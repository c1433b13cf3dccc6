import { relate } from "../../decorators/index.js";
import { Document } from "../evidence/document.js";
import { Organization } from "../organization.js";

/**
 * Who publishes a document.
 *
 * `(:Document)-[:PUBLISHED_BY]->(:Organization)`
 */
export const publishedBy = relate({
  type: "PUBLISHED_BY",
  field: "publishedBy",
  from: [Document],
  to: [Organization],
  description: "The organizations that published this document.",
  label: { en: "published by", zh: "出版方" },
  inverse: {
    field: "published",
    label: { en: "published", zh: "出版文献" },
    description: "The documents that this organization published.",
  },
});
