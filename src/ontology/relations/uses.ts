import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Group } from "../group.js";
import { Organization } from "../organization.js";
import { Platform } from "../platform.js";
import { Product } from "../product.js";
import { Technology } from "../technology.js";

/**
 * Use of a product or a technology, however it was obtained.
 *
 * `(:Organization|Group|Platform)-[:USES]->(:Product|Technology)`
 */
export const uses = relate({
  type: "USES",
  field: "uses",
  from: [Organization, Group, Platform],
  to: [Product, Technology],
  common: Entity,
  description: "The products and technologies that are used.",
  label: { en: "uses", zh: "使用" },
  inverse: {
    field: "usedBy",
    label: { en: "used by", zh: "使用者" },
    description: "The organizations, groups and platforms that use this.",
  },
});
