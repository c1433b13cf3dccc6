import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Person } from "./person.js";

/** Somebody known for something else than a public office: an executive, an analyst, a journalist. */
@Kind({
  description:
    "A person without a public office, such as an executive, an analyst or a journalist.",
  label: { en: "individual", zh: "个人" },
  plural: { en: "individuals", zh: "个人" },
  family: "person",
  idPrefix: "person",
  implements: [Person, Entity, Node],
})
export class Individual {}
