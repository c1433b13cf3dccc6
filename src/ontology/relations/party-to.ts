import { relate } from "../../decorators/index.js";
import { Deal } from "../deal.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";

/**
 * Who makes a deal with whom, through the deal.
 *
 * `(:Person|Organization)-[:PARTY_TO]->(:Deal)`
 */
export const partyTo = relate({
  type: "PARTY_TO",
  field: "partyTo",
  from: [Person, Organization],
  to: [Deal],
  description: "The deals to which this person or organization is a party.",
  label: { en: "party to", zh: "交易方" },
  inverse: {
    field: "parties",
    label: { en: "parties", zh: "各方" },
    description: "The people and organizations between whom this deal stands.",
  },
});
