import { Property, relate, RelationProperties } from "../../decorators/index.js";
import { Dated } from "../dated.js";
import { Group } from "../group.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";

/** What is said of a part in something besides its two ends. */
@RelationProperties("The part that somebody had in something.")
export class TookPartInProperties {
  @Property(() => String, {
    description: "The part they had, such as speaker or witness.",
    label: { en: "role", zh: "角色" },
    nullable: true,
  })
  readonly role?: string | null;
}

/**
 * Who had a part in something that happened.
 *
 * `(:Person|Organization|Group)-[:TOOK_PART_IN]->(:Dated)`
 */
export const tookPartIn = relate({
  type: "TOOK_PART_IN",
  field: "tookPartIn",
  from: [Person, Organization, Group],
  to: [Dated],
  description: "The events, deals and policies in which they took part.",
  label: { en: "took part in", zh: "参与" },
  inverse: {
    field: "participants",
    label: { en: "participants", zh: "参与者" },
    description: "Who took part in this, and in which role.",
  },
  properties: () => TookPartInProperties,
  role: "took-part-in",
});
