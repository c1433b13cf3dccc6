import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Product } from "./product.js";

/** Something that runs on chips and is offered as a service: a cloud, an AI model, a social network. */
@Kind({
  description: "A cloud, an AI model, a social network or another service that runs on chips.",
  label: { en: "platform", zh: "平台" },
  plural: { en: "platforms", zh: "平台" },
  family: "product",
  idPrefix: "platform",
  implements: [Product, Entity, Node],
})
export class Platform {}
