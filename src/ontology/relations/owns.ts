import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Facility } from "../facility.js";
import { Organization } from "../organization.js";
import { Platform } from "../platform.js";

/**
 * Ownership, whole or in part.
 *
 * `(:Organization)-[:OWNS]->(:Organization|Facility|Platform)`
 */
export const owns = relate({
  type: "OWNS",
  field: "owns",
  from: [Organization],
  to: [Organization, Facility, Platform],
  common: Entity,
  description: "The organizations, facilities and platforms that this organization owns.",
  label: { en: "owns", zh: "拥有" },
  inverse: {
    field: "ownedBy",
    label: { en: "owned by", zh: "所有者" },
    description: "The organizations that own this, wholly or in part.",
  },
});
