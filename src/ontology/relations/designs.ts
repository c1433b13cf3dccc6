import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";
import { Product } from "../product.js";

/**
 * Who conceives a product, which need not be who makes it.
 *
 * `(:Organization)-[:DESIGNS]->(:Product)`
 */
export const designs = relate({
  type: "DESIGNS",
  field: "designs",
  from: [Organization],
  to: [Product],
  description: "The products that this organization designs or develops.",
  label: { en: "designs", zh: "设计" },
  inverse: {
    field: "designedBy",
    label: { en: "designed by", zh: "设计方" },
    description: "The organizations that design or develop this product.",
  },
});
