import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Group } from "../group.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";

/**
 * Membership in a party, an association or a group.
 *
 * `(:Person|Organization|Group)-[:MEMBER_OF]->(:Organization|Group)`
 */
export const memberOf = relate({
  type: "MEMBER_OF",
  field: "memberOf",
  from: [Person, Organization, Group],
  to: [Organization, Group],
  common: Entity,
  description: "The organizations and groups that this is a member of.",
  label: { en: "member of", zh: "隶属" },
  inverse: {
    field: "members",
    label: { en: "members", zh: "成员" },
    description: "The people, organizations and groups that are members of this.",
  },
});
