import { relate } from "../../decorators/index.js";
import { Person } from "../person.js";

/**
 * A public answer of one person to another.
 *
 * `(:Person)-[:RESPONDED_TO]->(:Person)`
 */
export const respondedTo = relate({
  type: "RESPONDED_TO",
  field: "respondedTo",
  from: [Person],
  to: [Person],
  description: "The people whose words this person answered in public.",
  label: { en: "responded to", zh: "回应" },
  inverse: {
    field: "respondedToBy",
    label: { en: "responded to by", zh: "回应者" },
    description: "The people who answered the words of this person in public.",
  },
});
