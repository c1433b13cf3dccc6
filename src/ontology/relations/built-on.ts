import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Group } from "../group.js";
import { Organization } from "../organization.js";
import { Platform } from "../platform.js";
import { Product } from "../product.js";

/**
 * What a platform, or a group of them, is made with.
 *
 * `(:Group|Platform)-[:BUILT_ON]->(:Organization|Product)`
 */
export const builtOn = relate({
  type: "BUILT_ON",
  field: "builtOn",
  from: [Group, Platform],
  to: [Organization, Product],
  common: Entity,
  description: "The products this is built on, or the organizations whose products it is built on.",
  label: { en: "built on", zh: "基于" },
  inverse: {
    field: "basisOf",
    label: { en: "basis of", zh: "支撑" },
    description: "The platforms and groups that are built on this or on its products.",
  },
});
