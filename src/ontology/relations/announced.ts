import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";
import { Policy } from "../policy.js";

/**
 * Who makes a policy public, which need not be who issues it.
 *
 * `(:Person|Organization)-[:ANNOUNCED]->(:Policy)`
 */
export const announced = relate({
  type: "ANNOUNCED",
  field: "announced",
  from: [Person, Organization],
  to: [Policy],
  description: "The policies that this person or organization announced.",
  label: { en: "announced", zh: "宣布" },
  inverse: {
    field: "announcedBy",
    label: { en: "announced by", zh: "宣布者" },
    description: "Who announced this policy.",
  },
});
