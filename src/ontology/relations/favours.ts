import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Group } from "../group.js";
import { Organization } from "../organization.js";
import { Policy } from "../policy.js";

/**
 * Whom a policy puts at an advantage by design.
 *
 * `(:Policy)-[:FAVOURS]->(:Group|Organization)`
 */
export const favours = relate({
  type: "FAVOURS",
  field: "favours",
  from: [Policy],
  to: [Group, Organization],
  common: Entity,
  description: "The groups and organizations that this policy puts first.",
  label: { en: "favours", zh: "有利于" },
  inverse: {
    field: "favouredBy",
    label: { en: "favoured by", zh: "受惠政策" },
    description: "The policies that put this first.",
  },
});
