import type { GraphModel } from "../../model/index.js";
import type { PredicateRegistry } from "../predicate-registry.js";
import type { ContradictionRules } from "./contradiction-rules.js";

/** What the search for contradictions is told by the ontology. */
export interface ContradictionContext {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  readonly rules: ContradictionRules;
}
