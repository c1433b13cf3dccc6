import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";

/** A business: it designs, makes, sells or buys chips, or finances those who do. */
@Kind({
  description: "A business that designs, makes, sells, buys or finances.",
  label: { en: "company", zh: "公司" },
  plural: { en: "companies", zh: "公司" },
  family: "organization",
  idPrefix: "company",
  implements: [Organization, Entity, Node],
})
export class Company {}
