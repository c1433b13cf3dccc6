import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";

/**
 * An organization within another, such as a committee of a chamber.
 *
 * `(:Organization)-[:PART_OF]->(:Organization)`
 */
export const partOf = relate({
  type: "PART_OF",
  field: "partOf",
  from: [Organization],
  to: [Organization],
  description: "The larger organizations that this is a part of.",
  label: { en: "part of", zh: "属于" },
  inverse: {
    field: "parts",
    label: { en: "parts", zh: "下属机构" },
    description: "The organizations that are parts of this one.",
  },
});
