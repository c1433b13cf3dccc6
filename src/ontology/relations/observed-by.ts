import { relate } from "../../decorators/index.js";
import { Claim } from "../evidence/claim.js";
import { Observation } from "../evidence/observation.js";

/**
 * A number and the claims that state it.
 *
 * `(:Observation)-[:OBSERVED_BY]->(:Claim)`
 */
export const observedBy = relate({
  type: "OBSERVED_BY",
  field: "claims",
  from: [Observation],
  to: [Claim],
  description: "The claims that state this number.",
  label: { en: "claims", zh: "主张" },
  role: "observed-by-claim",
  evidence: true,
});
