import { relate } from "../../decorators/index.js";
import { Claim } from "../evidence/claim.js";
import { State } from "../evidence/state.js";

/**
 * A state and the claims for it.
 *
 * `(:State)-[:STATE_BY]->(:Claim)`
 */
export const stateBy = relate({
  type: "STATE_BY",
  field: "claims",
  from: [State],
  to: [Claim],
  description: "The claims that state it.",
  label: { en: "claims", zh: "主张" },
  role: "state-by-claim",
  evidence: true,
});
