import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";

/** A part of the executive: a ministry, a department, a regulator, a government as a whole. */
@Kind({
  description: "A government, or one of its ministries, departments or regulators.",
  label: { en: "agency", zh: "政府部门" },
  plural: { en: "agencies", zh: "政府部门" },
  family: "organization",
  idPrefix: "agency",
  implements: [Organization, Entity, Node],
})
export class Agency {}
