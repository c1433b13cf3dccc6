import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";

/**
 * A public request of a person to an organization.
 *
 * `(:Person)-[:ASKED]->(:Organization)`
 */
export const asked = relate({
  type: "ASKED",
  field: "asked",
  from: [Person],
  to: [Organization],
  description: "The organizations that this person publicly asked for something.",
  label: { en: "asked", zh: "询问" },
  inverse: {
    field: "askedBy",
    label: { en: "asked by", zh: "询问者" },
    description: "The people who publicly asked this organization for something.",
  },
});
