import { Property, relate, RelationProperties } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";

/** What is said of a position besides its two ends. */
@RelationProperties("What is said of a position in an organization.")
export class WorksForProperties {
  @Property(() => String, {
    description: "The title of the position, in English.",
    label: { en: "title", zh: "职务" },
    nullable: true,
  })
  readonly title?: string | null;
}

/**
 * The work of a person for an organization, by its title.
 *
 * `(:Person)-[:WORKS_FOR]->(:Organization)`
 */
export const worksFor = relate({
  type: "WORKS_FOR",
  field: "worksFor",
  from: [Person],
  to: [Organization],
  description: "The organizations that this person works or worked for.",
  label: { en: "works for", zh: "供职于" },
  inverse: {
    field: "staff",
    label: { en: "staff", zh: "员工" },
    description: "The people who work or worked for this organization.",
  },
  properties: () => WorksForProperties,
});
