import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Product } from "./product.js";

/** Chips that share a name or an architecture and differ in their figures. */
@Kind({
  description: "A line of chips that share a name or an architecture.",
  label: { en: "chip family", zh: "芯片系列" },
  plural: { en: "chip families", zh: "芯片系列" },
  family: "product",
  idPrefix: "chip-family",
  implements: [Product, Entity, Node],
})
export class ChipFamily {}
