import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";

/**
 * A person who speaks for the business of an organization to others.
 *
 * `(:Person)-[:PROMOTED]->(:Organization)`
 */
export const promoted = relate({
  type: "PROMOTED",
  field: "promoted",
  from: [Person],
  to: [Organization],
  description: "The organizations whose business this person promoted.",
  label: { en: "promoted", zh: "推介" },
  inverse: {
    field: "promotedBy",
    label: { en: "promoted by", zh: "推介者" },
    description: "The people who promoted the business of this organization.",
  },
});
