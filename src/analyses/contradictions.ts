import type { Analysis, AnalysisTools } from "../graph/index.js";
import {
  findContradictions,
  type Contradiction,
  type ContradictionRules,
  type Knowledge,
  type View,
} from "../knowledge/index.js";

/** The arguments, as the ontology declares them. */
interface ContradictionsAsked {
  readonly about?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly view?: View | null;
}

/**
 * A contradiction by the names of its fields.
 *
 * Its claims stand in the view, and with them all that they name, save documents of which no claim
 * does: those are left out of what it is about.
 */
export function answerOf({ about, claims, ...rest }: Contradiction, knowledge: Knowledge): object {
  return {
    ...rest,
    about: about.filter((id) => knowledge.entities.has(id)).map((id) => ({ id })),
    claims: claims.map((id) => ({ id })),
  };
}

/** Finds the contradictions of a knowledge that is cut to a view. */
export function search(
  { model, predicates }: Pick<AnalysisTools, "model" | "predicates">,
  rules: ContradictionRules,
  knowledge: Knowledge,
): readonly Contradiction[] {
  return findContradictions({ model, predicates, rules }, knowledge);
}

/**
 * What the claims in view say against each other, the gravest first.
 *
 * `about` keeps those that are about the entity itself; those of a model's variants alone are not
 * the model's. Errors: UNKNOWN_NAME.
 */
export function contradictions(rules: ContradictionRules): Analysis {
  return {
    async answer(given, tools) {
      const { about: name, kinds, status, view } = given as ContradictionsAsked;
      const about = name == null ? undefined : await tools.find(name);
      const knowledge = await tools.knowledge(view);
      return search(tools, rules, knowledge)
        .filter(
          (one) =>
            (about === undefined || one.about.includes(about)) &&
            (kinds == null || kinds.includes(one.kind)) &&
            (status == null || status.includes(one.status)),
        )
        .map((one) => answerOf(one, knowledge));
    },
  };
}
