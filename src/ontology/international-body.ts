import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";

/** A body whose members are states. */
@Kind({
  description: "An organization whose members are states, or one of its bodies.",
  label: { en: "international body", zh: "国际组织" },
  plural: { en: "international bodies", zh: "国际组织" },
  family: "organization",
  idPrefix: "international-body",
  implements: [Organization, Entity, Node],
})
export class InternationalBody {}
