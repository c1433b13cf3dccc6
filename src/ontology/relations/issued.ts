import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";
import { Policy } from "../policy.js";

/**
 * Whose policy a policy is.
 *
 * `(:Person|Organization)-[:ISSUED]->(:Policy)`
 */
export const issued = relate({
  type: "ISSUED",
  field: "issued",
  from: [Person, Organization],
  to: [Policy],
  description: "The policies that this person or organization issued.",
  label: { en: "issued", zh: "发布政策" },
  inverse: {
    field: "issuedBy",
    label: { en: "issued by", zh: "发布方" },
    description: "Who issued this policy.",
  },
});
