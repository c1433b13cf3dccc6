import { Kind } from "../decorators/index.js";
import { Dated } from "./dated.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** A business between parties: an order, a shipment, a negotiation, an agreement. */
@Kind({
  description: "An order, a shipment, a negotiation or an agreement between parties.",
  label: { en: "deal", zh: "交易" },
  plural: { en: "deals", zh: "交易" },
  family: "dated",
  idPrefix: "deal",
  implements: [Dated, Entity, Node],
})
export class Deal {}
