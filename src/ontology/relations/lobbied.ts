import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";

/**
 * An attempt of a person to win an organization over.
 *
 * `(:Person)-[:LOBBIED]->(:Organization)`
 */
export const lobbied = relate({
  type: "LOBBIED",
  field: "lobbied",
  from: [Person],
  to: [Organization],
  description: "The organizations that this person lobbied.",
  label: { en: "lobbied", zh: "游说" },
  inverse: {
    field: "lobbiedBy",
    label: { en: "lobbied by", zh: "游说者" },
    description: "The people who lobbied this organization.",
  },
});
