import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";

/**
 * An authority that calls an organization in.
 *
 * `(:Organization)-[:SUMMONED]->(:Organization)`
 */
export const summoned = relate({
  type: "SUMMONED",
  field: "summoned",
  from: [Organization],
  to: [Organization],
  description: "The organizations that this organization called in to explain themselves.",
  label: { en: "summoned", zh: "约谈" },
  inverse: {
    field: "summonedBy",
    label: { en: "summoned by", zh: "约谈方" },
    description: "The organizations that called this one in to explain itself.",
  },
});
