import type { GraphModel } from "../../model/index.js";
import type { PredicateRegistry } from "../predicate-registry.js";
import { projectObservation } from "../project/project-observation.js";
import { projectState } from "../project/project-state.js";
import { projecting } from "../project/projecting.js";
import type { Knowledge } from "../records.js";
import { changesBetween } from "./changes-between.js";
import { dateDifferences } from "./date-differences.js";
import { edgeDifferences } from "./edge-differences.js";
import { figureDifferences } from "./figure-differences.js";
import { hungDifferences } from "./hung-differences.js";
import type { KnowledgeDifference } from "./knowledge-difference.js";

/** What the graphs of two knowledges are drawn with. */
export interface DifferenceContext {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
}

/**
 * Says what differs between the graphs of two knowledges.
 *
 * Takes knowledges as a view cuts them (`knowledgeInView`): everything in them counts, and an
 * entity that is not in them is not there. Turned round it gives the same with added and removed,
 * before and after, exchanged.
 */
export function differenceOf(
  { model, predicates }: DifferenceContext,
  before: Knowledge,
  after: Knowledge,
): KnowledgeDifference {
  const [old, now] = [before, after].map((each) => projecting(model, predicates, each)) as [
    ReturnType<typeof projecting>,
    ReturnType<typeof projecting>,
  ];
  return {
    entities: changesBetween(before.entities, after.entities, () => true).map(
      ({ key, change }) => ({ entity: key, change }),
    ),
    edges: edgeDifferences(old, now),
    figures: figureDifferences(old, now),
    dates: dateDifferences(old, now),
    observations: hungDifferences(old, now, projectObservation),
    states: hungDifferences(old, now, projectState),
  };
}
