import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Product } from "../product.js";

/**
 * Who brings a product out.
 *
 * `(:Organization)-[:LAUNCHED]->(:Product)`
 */
export const launched = relate({
  type: "LAUNCHED",
  field: "launched",
  from: [Organization],
  to: [Product],
  description: "The products that this organization brought out.",
  label: { en: "launched", zh: "推出" },
  inverse: {
    field: "launchedBy",
    label: { en: "launched by", zh: "推出方" },
    description: "The organizations that brought this product out.",
  },
});
