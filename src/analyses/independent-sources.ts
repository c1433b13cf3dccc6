import { QueryError, limitExceeded } from "../errors/index.js";
import type { Analysis } from "../graph/index.js";
import {
  independentSources as sourcesOf,
  publishersOf,
  type ContradictionRules,
  type View,
} from "../knowledge/index.js";

/** How many claims may be asked about at once. */
const LIMIT = 500;

/** The arguments, as the ontology declares them. */
interface SourcesAsked {
  readonly claims: readonly string[];
  readonly view?: View | null;
}

/**
 * The sources of claims that do not depend on each other; of the claims only those in view count.
 *
 * Errors: UNKNOWN_NAME for ids that no claim has, LIMIT_EXCEEDED for more than 500 of them.
 */
export function independentSources(rules: ContradictionRules): Analysis {
  return {
    async answer(given, { everything, knowledge: inView }) {
      const { claims: ids, view } = given as unknown as SourcesAsked;
      if (ids.length > LIMIT) {
        limitExceeded(`claims names ${ids.length} claims`, { count: ids.length, limit: LIMIT });
      }
      const all = await everything();
      const unknown = ids.filter((id) => !all.claims.has(id));
      if (unknown.length > 0) {
        throw new QueryError(
          "UNKNOWN_NAME",
          `No claim has the id ${unknown.map((id) => `"${id}"`).join(", ")}.`,
          { names: unknown },
        );
      }
      const knowledge = await inView(view);
      const asked = ids.flatMap((id) => knowledge.claims.get(id) ?? []);
      const sources = sourcesOf(asked, publishersOf(rules, knowledge));
      const named = new Set(sources.flat());
      return {
        count: sources.length,
        sources: [...named].filter((id) => knowledge.entities.has(id)).map((id) => ({ id })),
      };
    },
  };
}
