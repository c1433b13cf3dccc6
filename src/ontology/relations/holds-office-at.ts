import { Property, relate, RelationProperties } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";

/** What is said of an office besides its two ends. */
@RelationProperties("What is said of a public office.")
export class HoldsOfficeAtProperties {
  @Property(() => String, {
    description: "The title of the office, in English.",
    label: { en: "title", zh: "职务" },
    nullable: true,
  })
  readonly title?: string | null;

  @Property(() => Boolean, {
    description: "Whether the one who holds the office leads the body.",
    label: { en: "head", zh: "首长" },
    nullable: true,
  })
  readonly head?: boolean | null;
}

/**
 * A public office of a person, by its title.
 *
 * `(:Person)-[:HOLDS_OFFICE_AT]->(:Organization)`
 */
export const holdsOfficeAt = relate({
  type: "HOLDS_OFFICE_AT",
  field: "holdsOfficeAt",
  from: [Person],
  to: [Organization],
  description: "The public bodies at which this person holds or held an office.",
  label: { en: "holds office at", zh: "任职于" },
  inverse: {
    field: "officeHolders",
    label: { en: "office holders", zh: "任职者" },
    description: "The people who hold or held an office at this organization.",
  },
  properties: () => HoldsOfficeAtProperties,
});
