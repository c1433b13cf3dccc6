import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Organization } from "../organization.js";
import { Place } from "../place.js";
import { Policy } from "../policy.js";

/**
 * Who receives the money that a policy asks for.
 *
 * `(:Policy)-[:PAYS_TO]->(:Place|Organization)`
 */
export const paysTo = relate({
  type: "PAYS_TO",
  field: "paysTo",
  from: [Policy],
  to: [Place, Organization],
  common: Entity,
  description: "The places and organizations that receive money under this policy.",
  label: { en: "pays to", zh: "支付予" },
  inverse: {
    field: "receives",
    label: { en: "receives", zh: "收款政策" },
    description: "The policies under which this receives money.",
  },
});
