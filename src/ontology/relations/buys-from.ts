import { relate } from "../../decorators/index.js";
import { Group } from "../group.js";
import { Organization } from "../organization.js";

/**
 * Purchase as the buyer sees it.
 *
 * `(:Organization|Group)-[:BUYS_FROM]->(:Organization)`
 */
export const buysFrom = relate({
  type: "BUYS_FROM",
  field: "buysFrom",
  from: [Organization, Group],
  to: [Organization],
  description: "The organizations from which goods or services are bought.",
  label: { en: "buys from", zh: "采购自" },
  inverse: {
    field: "buyers",
    label: { en: "buyers", zh: "买方" },
    description: "The organizations and groups that buy from this organization.",
  },
});
