import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";

/** A body that speaks for its members, such as the firms of an industry. */
@Kind({
  description: "An association that speaks for its members, such as the firms of an industry.",
  label: { en: "association", zh: "协会" },
  plural: { en: "associations", zh: "协会" },
  family: "organization",
  idPrefix: "association",
  implements: [Organization, Entity, Node],
})
export class Association {}
