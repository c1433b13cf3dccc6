import { relate } from "../../decorators/index.js";
import { Document } from "../evidence/document.js";
import { Person } from "../person.js";

/**
 * Who writes a document.
 *
 * `(:Document)-[:WRITTEN_BY]->(:Person)`
 */
export const writtenBy = relate({
  type: "WRITTEN_BY",
  field: "writtenBy",
  from: [Document],
  to: [Person],
  description: "The people who wrote this document.",
  label: { en: "written by", zh: "作者" },
  inverse: {
    field: "wrote",
    label: { en: "wrote", zh: "著作" },
    description: "The documents that this person wrote.",
  },
});
