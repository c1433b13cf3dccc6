import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";

/**
 * An agreement of two organizations, read both ways.
 *
 * `(:Organization)-[:AGREED_WITH]-(:Organization)`
 */
export const agreedWith = relate({
  type: "AGREED_WITH",
  field: "agreedWith",
  from: [Organization],
  to: [Organization],
  description: "The organizations with which this one made an agreement.",
  label: { en: "agreed with", zh: "签约方" },
  symmetric: true,
});
