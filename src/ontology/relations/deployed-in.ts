import { relate } from "../../decorators/index.js";
import { Platform } from "../platform.js";
import { Product } from "../product.js";

/**
 * A product at work in a platform.
 *
 * `(:Product)-[:DEPLOYED_IN]->(:Platform)`
 */
export const deployedIn = relate({
  type: "DEPLOYED_IN",
  field: "deployedIn",
  from: [Product],
  to: [Platform],
  description: "The platforms in which this product is at work.",
  label: { en: "deployed in", zh: "部署于" },
  inverse: {
    field: "deploys",
    label: { en: "deploys", zh: "所部署产品" },
    description: "The products that are at work in this platform.",
  },
});
