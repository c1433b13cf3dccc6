import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Organization } from "../organization.js";
import { Product } from "../product.js";
import { Technology } from "../technology.js";

/**
 * What a product can handle or serve.
 *
 * `(:Product)-[:SUPPORTS]->(:Technology|Organization)`
 */
export const supports = relate({
  type: "SUPPORTS",
  field: "supports",
  from: [Product],
  to: [Technology, Organization],
  common: Entity,
  description:
    "The technologies this product can handle, and the organizations whose work it serves.",
  label: { en: "supports", zh: "支持" },
  inverse: {
    field: "supportedBy",
    label: { en: "supported by", zh: "支持产品" },
    description: "The products that can handle this technology or serve this organization.",
  },
});
