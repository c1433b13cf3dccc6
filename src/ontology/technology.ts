import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** Something that products have, need or are said to have: a number format, a method, a flaw. */
@Kind({
  description: "A technology, a number format or a security concern that products are linked with.",
  label: { en: "technology", zh: "技术" },
  plural: { en: "technologies", zh: "技术" },
  family: "technology",
  idPrefix: "technology",
  implements: [Entity, Node],
})
export class Technology {}
