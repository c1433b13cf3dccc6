import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { State } from "../evidence/state.js";

/**
 * An entity and a state it is in.
 *
 * `(:Entity)-[:HAS_STATE]->(:State)`
 */
export const hasState = relate({
  type: "HAS_STATE",
  field: "states",
  from: [Entity],
  to: [State],
  description: "The states that this entity is or was said to be in.",
  label: { en: "states", zh: "状态" },
  inverse: {
    field: "about",
    label: { en: "about", zh: "状态主体" },
    description: "The entity that is in this state.",
    cardinality: "one",
    required: true,
  },
  role: "state-of",
  evidence: true,
});
