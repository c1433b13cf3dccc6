import type { KnowledgeChange } from "../../knowledge/index.js";

/**
 * Works out what else follows from a change, from all that was held before it and after it.
 *
 * It is asked only where a request selects its field, and never before the change is written.
 */
export type ChangeAnalysis = (change: KnowledgeChange) => unknown;

/** The change analyses by the names of the fields of `Change` that they answer. */
export type ChangeAnalyses = Readonly<Record<string, ChangeAnalysis>>;

/** Makes each analysis the value of its field, to be worked out when the field is read. */
export function changeAnswers(
  analyses: ChangeAnalyses,
  change: KnowledgeChange,
): Readonly<Record<string, () => unknown>> {
  return Object.fromEntries(
    Object.entries(analyses).map(([field, analysis]) => [field, () => analysis(change)]),
  );
}
