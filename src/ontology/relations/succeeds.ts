import { relate } from "../../decorators/index.js";
import { Product } from "../product.js";

/**
 * The order of products in a line.
 *
 * `(:Product)-[:SUCCEEDS]->(:Product)`
 */
export const succeeds = relate({
  type: "SUCCEEDS",
  field: "succeeds",
  from: [Product],
  to: [Product],
  description: "The products that this one follows in its line.",
  label: { en: "succeeds", zh: "接替" },
  inverse: {
    field: "succeededBy",
    label: { en: "succeeded by", zh: "后继产品" },
    description: "The products that follow this one in its line.",
  },
});
