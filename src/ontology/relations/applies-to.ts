import { Property, relate, RelationProperties } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { PolicyRole } from "../enums/policy-role.js";
import { Group } from "../group.js";
import { Market } from "../market.js";
import { Organization } from "../organization.js";
import { Place } from "../place.js";
import { Policy } from "../policy.js";

/** What is said of a policy's scope besides its two ends. */
@RelationProperties("How a policy addresses somebody or a place.")
export class AppliesToProperties {
  @Property(() => PolicyRole, {
    description: "The role in which the policy addresses them.",
    label: { en: "role", zh: "角色" },
  })
  readonly role!: PolicyRole;

  @Property(() => String, {
    description: "What part of it the policy addresses, as stated.",
    label: { en: "scope", zh: "范围" },
    nullable: true,
  })
  readonly scope?: string | null;
}

/**
 * Whom or where a policy addresses.
 *
 * `(:Policy)-[:APPLIES_TO]->(:Organization|Group|Place|Market)`
 */
export const appliesTo = relate({
  type: "APPLIES_TO",
  field: "appliesTo",
  from: [Policy],
  to: [Organization, Group, Place, Market],
  common: Entity,
  description: "Whom and where this policy addresses, and in which role.",
  label: { en: "applies to", zh: "适用于" },
  inverse: {
    field: "subjectTo",
    label: { en: "subject to", zh: "适用政策" },
    description: "The policies that address this, and in which role.",
  },
  properties: () => AppliesToProperties,
});
