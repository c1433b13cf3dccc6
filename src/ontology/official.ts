import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Person } from "./person.js";

/** Somebody who holds or held a public office. */
@Kind({
  description: "A person who holds or held a public office.",
  label: { en: "official", zh: "官员" },
  plural: { en: "officials", zh: "官员" },
  family: "person",
  idPrefix: "person",
  implements: [Person, Entity, Node],
})
export class Official {}
