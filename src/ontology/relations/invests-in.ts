import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";

/**
 * Money that an organization puts into another, without owning it.
 *
 * `(:Organization)-[:INVESTS_IN]->(:Organization)`
 */
export const investsIn = relate({
  type: "INVESTS_IN",
  field: "investsIn",
  from: [Organization],
  to: [Organization],
  description: "The organizations in which this organization puts money.",
  label: { en: "invests in", zh: "投资" },
  inverse: {
    field: "investors",
    label: { en: "investors", zh: "投资方" },
    description: "The organizations that put money into this one.",
  },
});
