import { relate } from "../../decorators/index.js";
import { Policy } from "../policy.js";
import { Product } from "../product.js";

/**
 * What a policy lets through.
 *
 * `(:Policy)-[:PERMITS]->(:Product)`
 */
export const permits = relate({
  type: "PERMITS",
  field: "permits",
  from: [Policy],
  to: [Product],
  description: "The products that this policy permits.",
  label: { en: "permits", zh: "准许" },
  inverse: {
    field: "permittedBy",
    label: { en: "permitted by", zh: "准许政策" },
    description: "The policies that permit this product.",
  },
});
