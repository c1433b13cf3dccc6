import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";

/** A body that makes laws, or one of its chambers or committees. */
@Kind({
  description: "A parliament, or one of its chambers or committees.",
  label: { en: "legislature", zh: "立法机构" },
  plural: { en: "legislatures", zh: "立法机构" },
  family: "organization",
  idPrefix: "legislature",
  implements: [Organization, Entity, Node],
})
export class Legislature {}
