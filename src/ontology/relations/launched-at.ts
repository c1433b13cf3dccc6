import { relate } from "../../decorators/index.js";
import { Event } from "../event.js";
import { Product } from "../product.js";

/**
 * The occasion on which a product is brought out.
 *
 * `(:Product)-[:LAUNCHED_AT]->(:Event)`
 */
export const launchedAt = relate({
  type: "LAUNCHED_AT",
  field: "launchedAt",
  from: [Product],
  to: [Event],
  description: "The events at which this product was brought out.",
  label: { en: "launched at", zh: "发布于" },
  inverse: {
    field: "launches",
    label: { en: "launches", zh: "发布产品" },
    description: "The products that were brought out at this event.",
  },
});
