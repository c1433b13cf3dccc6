import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Document } from "../evidence/document.js";

/**
 * A document and whatever its claims name; drawn from the claims, whose lists it carries.
 *
 * `(:Document)-[:COVERS]->(:Entity)`
 */
export const covers = relate({
  type: "COVERS",
  field: "covers",
  from: [Document],
  to: [Entity],
  description: "The entities of which this document says something.",
  label: { en: "covers", zh: "涵盖" },
  inverse: {
    field: "documents",
    label: { en: "documents", zh: "文献" },
    description: "The documents that say something of this entity.",
  },
  role: "covers",
  evidence: false,
});
