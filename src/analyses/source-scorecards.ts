import type { Analysis } from "../graph/index.js";
import { scoreDocuments, type ContradictionRules, type View } from "../knowledge/index.js";
import { answerOf, search } from "./contradictions.js";

/** How often better sources contradict each document in view. */
export function sourceScorecards(rules: ContradictionRules): Analysis {
  return {
    async answer(given, tools) {
      const knowledge = await tools.knowledge(given["view"] as View | null | undefined);
      const found = search(tools, rules, knowledge);
      const byId = new Map(found.map((one) => [one.id, one]));
      return scoreDocuments(tools.predicates, knowledge, found).map(
        ({ document, contradictions, ...counts }) => ({
          ...counts,
          document: { id: document },
          contradictions: contradictions.flatMap((id) => {
            const one = byId.get(id);
            return one === undefined ? [] : [answerOf(one, knowledge)];
          }),
        }),
      );
    },
  };
}
