import { relate } from "../../decorators/index.js";
import { Event } from "../event.js";
import { Product } from "../product.js";

/**
 * The occasion on which a product is on show.
 *
 * `(:Product)-[:SHOWN_AT]->(:Event)`
 */
export const shownAt = relate({
  type: "SHOWN_AT",
  field: "shownAt",
  from: [Product],
  to: [Event],
  description: "The events at which this product was on show.",
  label: { en: "shown at", zh: "展示于" },
  inverse: {
    field: "shows",
    label: { en: "shows", zh: "展示产品" },
    description: "The products that were on show at this event.",
  },
});
