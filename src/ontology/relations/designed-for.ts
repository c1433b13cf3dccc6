import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Market } from "../market.js";
import { Place } from "../place.js";
import { Product } from "../product.js";

/**
 * A product that was made with one market or place in mind.
 *
 * `(:Product)-[:DESIGNED_FOR]->(:Market|Place)`
 */
export const designedFor = relate({
  type: "DESIGNED_FOR",
  field: "designedFor",
  from: [Product],
  to: [Market, Place],
  common: Entity,
  description: "The markets and places for which this product was made.",
  label: { en: "designed for", zh: "面向" },
  inverse: {
    field: "designedProducts",
    label: { en: "designed products", zh: "专供产品" },
    description: "The products that were made for this market or place.",
  },
});
