import { relate } from "../../decorators/index.js";
import { Organization } from "../organization.js";

/**
 * Talks between two organizations, read both ways.
 *
 * `(:Organization)-[:NEGOTIATES_WITH]-(:Organization)`
 */
export const negotiatesWith = relate({
  type: "NEGOTIATES_WITH",
  field: "negotiatesWith",
  from: [Organization],
  to: [Organization],
  description: "The organizations with which this one negotiates or negotiated.",
  label: { en: "negotiates with", zh: "谈判对象" },
  symmetric: true,
});
