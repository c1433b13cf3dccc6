import { ConsequenceError } from "../../errors/index.js";
import type { KnowledgeChange } from "../../knowledge/index.js";

/**
 * Works out what else follows from a change, from all that was held before it and after it.
 *
 * It is asked only where a request selects its field, and never before the change is written.
 */
export type ChangeAnalysis = (change: KnowledgeChange) => unknown;

/** The change analyses by the names of the fields of `Change` that they answer. */
export type ChangeAnalyses = Readonly<Record<string, ChangeAnalysis>>;

/**
 * Makes each analysis the value of its field, to be worked out when the field is read.
 *
 * By then the change is written as a revision of the graph, so a fault says so.
 * Errors, as the field is read: ConsequenceError.
 */
export function changeAnswers(
  analyses: ChangeAnalyses,
  change: KnowledgeChange,
  revision: number,
): Readonly<Record<string, () => Promise<unknown>>> {
  return Object.fromEntries(
    Object.entries(analyses).map(([field, analysis]) => [
      field,
      async () => {
        try {
          return await analysis(change);
        } catch (error) {
          throw new ConsequenceError(field, revision, error);
        }
      },
    ]),
  );
}
