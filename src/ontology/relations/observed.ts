import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Observation } from "../evidence/observation.js";

/**
 * An entity and a number stated about it.
 *
 * `(:Entity)-[:OBSERVED]->(:Observation)`
 */
export const observed = relate({
  type: "OBSERVED",
  field: "observations",
  from: [Entity],
  to: [Observation],
  description: "The numbers that were stated about this entity.",
  label: { en: "observations", zh: "观测值" },
  inverse: {
    field: "about",
    label: { en: "about", zh: "观测对象" },
    description: "The entity that this number is about.",
    cardinality: "one",
    required: true,
  },
  role: "observed",
  evidence: true,
});
