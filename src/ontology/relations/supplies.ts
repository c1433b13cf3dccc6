import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";

/**
 * Supply as the seller sees it.
 *
 * `(:Organization)-[:SUPPLIES]->(:Organization)`
 */
export const supplies = relate({
  type: "SUPPLIES",
  field: "supplies",
  from: [Organization],
  to: [Organization],
  description: "The organizations to which this organization sells goods or services.",
  label: { en: "supplies", zh: "供货给" },
  inverse: {
    field: "suppliedBy",
    label: { en: "supplied by", zh: "供应方" },
    description: "The organizations that sell goods or services to this one.",
  },
});
