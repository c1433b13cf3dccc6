import { relate } from "../../decorators/index.js";
import { Policy } from "../policy.js";
import { Product } from "../product.js";

/**
 * A product that was made because of a policy.
 *
 * `(:Product)-[:RESPONDS_TO]->(:Policy)`
 */
export const respondsTo = relate({
  type: "RESPONDS_TO",
  field: "respondsTo",
  from: [Product],
  to: [Policy],
  description: "The policies to which this product is an answer.",
  label: { en: "responds to", zh: "应对" },
  inverse: {
    field: "responses",
    label: { en: "responses", zh: "应对产品" },
    description: "The products that are an answer to this policy.",
  },
});
