import { relate } from "../../decorators/index.js";
import { Policy } from "../policy.js";
import { Product } from "../product.js";

/**
 * What a policy leaves out of its permission.
 *
 * `(:Policy)-[:EXCLUDES]->(:Product)`
 */
export const excludes = relate({
  type: "EXCLUDES",
  field: "excludes",
  from: [Policy],
  to: [Product],
  description: "The products that this policy leaves out.",
  label: { en: "excludes", zh: "排除" },
  inverse: {
    field: "excludedBy",
    label: { en: "excluded by", zh: "排除政策" },
    description: "The policies that leave this product out.",
  },
});
