import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** Several of the same sort that are spoken of together: buyers, products, unnamed people, firms. */
@Kind({
  description: "A class of buyers, a set of products, unnamed people or firms spoken of together.",
  label: { en: "group", zh: "群体" },
  plural: { en: "groups", zh: "群体" },
  family: "place",
  idPrefix: "group",
  implements: [Entity, Node],
})
export class Group {}
