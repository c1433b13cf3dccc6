import type { Words } from "../../model/index.js";
import { acceptanceOrder } from "../acceptance-order.js";
import { isDenied } from "../is-denied.js";
import type { PredicateRegistry } from "../predicate-registry.js";
import type { ClaimRecord, Knowledge } from "../records.js";
import { gatherFigures, type Figures } from "./figures.js";
import type { ContradictionContext } from "./contradiction-context.js";
import { gatherStatements, type Statements } from "./statements.js";

/** What every part of the search looks at: gathered once, so that nothing compares all with all. */
export interface Searching extends ContradictionContext {
  readonly knowledge: Knowledge;
  /** All claims that deny nothing, by id. */
  readonly claims: readonly ClaimRecord[];
  /** Those of them that put forward a fact, or a figure however unsurely. */
  readonly facts: readonly ClaimRecord[];
  readonly figures: Figures;
  /** What the facts say as relations. */
  readonly statements: Statements;
  readonly accepted: (a: ClaimRecord, b: ClaimRecord) => number;
  readonly classOf: (document: string) => string;
  readonly nameOf: (id: string) => Words;
  /** A predicate's words; its name where it has none. */
  readonly labelOf: (predicate: string) => Words;
}

function labels(predicates: PredicateRegistry): (name: string) => Words {
  return (name) => {
    const predicate = predicates.get(name);
    if (predicate === undefined || predicate.fate === "STATE") return { en: name, zh: name };
    if (predicate.fate === "EDGE") return predicate.relation.label;
    return predicate.fate === "FIGURE" ? predicate.property.label : predicate.label;
  };
}

/** Gathers what the search looks at; the order in which the records come does not matter. */
export function searching(context: ContradictionContext, knowledge: Knowledge): Searching {
  const { rules, predicates } = context;
  const classOf = (id: string): string => knowledge.entities.get(id)?.document?.documentClass ?? "";
  const accepted = acceptanceOrder<ClaimRecord>(({ document }) => classOf(document));
  const claims = [...knowledge.claims.values()]
    .filter((claim) => !isDenied(claim))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const facts = claims.filter(
    ({ modality, predicate }) =>
      !rules.noFacts.includes(modality) &&
      (modality !== rules.unsure || predicates.get(predicate)?.fate === "FIGURE"),
  );
  return {
    ...context,
    knowledge,
    claims,
    facts,
    figures: gatherFigures(context, facts, accepted),
    statements: gatherStatements(facts),
    accepted,
    classOf,
    nameOf: (id) => {
      const { name = id, nameZh = name } = knowledge.entities.get(id) ?? {};
      return { en: name, zh: nameZh };
    },
    labelOf: labels(predicates),
  };
}
