import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Technology } from "../technology.js";

/**
 * Who works on a technology, apart from any one product.
 *
 * `(:Organization)-[:DEVELOPS]->(:Technology)`
 */
export const develops = relate({
  type: "DEVELOPS",
  field: "develops",
  from: [Organization],
  to: [Technology],
  description: "The technologies that this organization develops.",
  label: { en: "develops", zh: "研发" },
  inverse: {
    field: "developedBy",
    label: { en: "developed by", zh: "研发方" },
    description: "The organizations that develop this technology.",
  },
});
