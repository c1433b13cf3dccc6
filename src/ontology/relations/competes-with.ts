import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";

/**
 * Competition of two organizations, read both ways.
 *
 * `(:Organization)-[:COMPETES_WITH]-(:Organization)`
 */
export const competesWith = relate({
  type: "COMPETES_WITH",
  field: "competesWith",
  from: [Organization],
  to: [Organization],
  description: "The organizations with which this one competes or could compete.",
  label: { en: "competes with", zh: "竞争对手" },
  symmetric: true,
});
