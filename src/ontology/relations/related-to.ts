import { relate } from "../../decorators/index.js";
import { Document } from "../evidence/document.js";

/**
 * Two documents that belong together, read both ways.
 *
 * `(:Document)-[:RELATED_TO]-(:Document)`
 */
export const relatedTo = relate({
  type: "RELATED_TO",
  field: "relatedTo",
  from: [Document],
  to: [Document],
  description: "The documents that belong with this one.",
  label: { en: "related to", zh: "相关文献" },
  symmetric: true,
});
