import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Facility } from "../facility.js";
import { Organization } from "../organization.js";
import { Platform } from "../platform.js";

/**
 * Who runs a platform or a site, whoever owns it.
 *
 * `(:Organization)-[:OPERATES]->(:Platform|Facility)`
 */
export const operates = relate({
  type: "OPERATES",
  field: "operates",
  from: [Organization],
  to: [Platform, Facility],
  common: Entity,
  description: "The platforms and facilities that this organization runs.",
  label: { en: "operates", zh: "运营" },
  inverse: {
    field: "operatedBy",
    label: { en: "operated by", zh: "运营方" },
    description: "The organizations that run this.",
  },
});
