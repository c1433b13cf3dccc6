import type { Predicate, PredicateRegistry } from "../knowledge/index.js";
import type { GraphModel, RelationType } from "../model/index.js";

/** The predicates of one fate, in the order of the registry. */
export function predicatesOf<Fate extends Predicate["fate"]>(
  predicates: PredicateRegistry,
  fate: Fate,
): readonly Extract<Predicate, { readonly fate: Fate }>[] {
  return [...predicates.values()].filter(
    (predicate): predicate is Extract<Predicate, { readonly fate: Fate }> =>
      predicate.fate === fate,
  );
}

/** The kinds and interfaces that a relation joins, in words. */
function endsOf({ ends }: RelationType): string {
  const names = (end: "from" | "to"): string =>
    [...new Set(ends.map((one) => one[end]))].join(", ");
  return `From ${names("from")} to ${names("to")}.`;
}

/** Says in English and Chinese what a predicate means and what becomes of its claims. */
export function describePredicate(predicate: Predicate, { evidence }: GraphModel): string {
  switch (predicate.fate) {
    case "EDGE": {
      const { label, description } = predicate.relation;
      return `${label.en} · ${label.zh}. ${endsOf(predicate.relation)} ${description}`;
    }
    case "FIGURE":
      return `${predicate.property.label.en}: a figure. ${predicate.property.description}`;
    case "OBSERVATION":
      return `${predicate.label.en} · ${predicate.label.zh}. A number as stated, with its unit.`;
    case "STATE":
      return `The state in the aspect ${predicate.aspect}. ${evidence.kinds.state.description}`;
    case "CLAIM_ONLY":
      return `${predicate.label.en} · ${predicate.label.zh}. Stays a claim, found by what it names.`;
    default: {
      const never: never = predicate;
      return never;
    }
  }
}
