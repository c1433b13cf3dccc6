import { Property, relate, RelationProperties } from "../../decorators/index.js";
import { Stance } from "../enums/stance.js";
import { Group } from "../group.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";
import { Policy } from "../policy.js";

/** What is said of a stance besides its two ends. */
@RelationProperties("The stance that somebody takes on a policy.")
export class TakesStanceOnProperties {
  @Property(() => Stance, {
    description: "Where they stand on the policy.",
    label: { en: "stance", zh: "立场" },
  })
  readonly stance!: Stance;
}

/**
 * The stance that somebody takes on a policy.
 *
 * `(:Person|Organization|Group)-[:TAKES_STANCE_ON]->(:Policy)`
 */
export const takesStanceOn = relate({
  type: "TAKES_STANCE_ON",
  field: "takesStanceOn",
  from: [Person, Organization, Group],
  to: [Policy],
  description: "The policies on which a stance was taken, with the stance.",
  label: { en: "takes a stance on", zh: "表态" },
  inverse: {
    field: "stances",
    label: { en: "stances", zh: "各方立场" },
    description: "Who takes which stance on this policy.",
  },
  properties: () => TakesStanceOnProperties,
});
