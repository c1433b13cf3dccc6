import { relate } from "../../decorators/index.js";
import { Market } from "../market.js";
import { Organization } from "../organization.js";

/**
 * Where the shares of an organization are traded.
 *
 * `(:Organization)-[:LISTED_ON]->(:Market)`
 */
export const listedOn = relate({
  type: "LISTED_ON",
  field: "listedOn",
  from: [Organization],
  to: [Market],
  description: "The exchanges on which the shares of this organization are traded.",
  label: { en: "listed on", zh: "上市于" },
  inverse: {
    field: "listings",
    label: { en: "listings", zh: "上市公司" },
    description: "The organizations whose shares are traded here.",
  },
});
