import { KindInterface } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** Something that is designed and offered: a chip, a family of chips, a platform. */
@KindInterface({
  description:
    "Something that an organization designs and offers: a chip, a family of chips or a platform.",
  label: { en: "product", zh: "产品" },
  plural: { en: "products", zh: "产品" },
  family: "product",
  implements: [Entity, Node],
})
export abstract class Product {}
