import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Product } from "../product.js";

/**
 * Who makes a product physically.
 *
 * `(:Organization)-[:MANUFACTURES]->(:Product)`
 */
export const manufactures = relate({
  type: "MANUFACTURES",
  field: "manufactures",
  from: [Organization],
  to: [Product],
  description: "The products that this organization makes, for itself or for others.",
  label: { en: "manufactures", zh: "制造" },
  inverse: {
    field: "manufacturedBy",
    label: { en: "manufactured by", zh: "制造方" },
    description: "The organizations that make this product.",
  },
});
