import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";

/** A political party. */
@Kind({
  description: "A political party.",
  label: { en: "party", zh: "政党" },
  plural: { en: "parties", zh: "政党" },
  family: "organization",
  idPrefix: "party",
  implements: [Organization, Entity, Node],
})
export class Party {}
