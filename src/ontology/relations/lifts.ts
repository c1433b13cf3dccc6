import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Policy } from "../policy.js";
import { Product } from "../product.js";

/**
 * What a policy sets free, or which policy it ends.
 *
 * `(:Policy)-[:LIFTS]->(:Product|Policy)`
 */
export const lifts = relate({
  type: "LIFTS",
  field: "lifts",
  from: [Policy],
  to: [Product, Policy],
  common: Entity,
  description: "The policies that this one ends, and the products it frees.",
  label: { en: "lifts", zh: "解除" },
  inverse: {
    field: "liftedBy",
    label: { en: "lifted by", zh: "解除政策" },
    description: "The policies that end this policy or free this product.",
  },
});
