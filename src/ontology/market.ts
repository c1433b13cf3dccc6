import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** Somewhere things are traded: a country's demand for chips, a stock exchange. */
@Kind({
  description: "A market for products or shares, such as a country's demand or a stock exchange.",
  label: { en: "market", zh: "市场" },
  plural: { en: "markets", zh: "市场" },
  family: "place",
  idPrefix: "market",
  implements: [Entity, Node],
})
export class Market {}
