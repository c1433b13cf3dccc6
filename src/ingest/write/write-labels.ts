import type { GraphModel } from "../../model/index.js";

/**
 * The label by whose index the nodes of a kind are found again: that of all entities, or the
 * kind's own, so that one statement writes edges between entities of whatever kinds.
 */
export function writeLabel({ evidence, kinds }: GraphModel, kind: string): string {
  const { entity } = evidence.kinds;
  return kinds.get(kind)?.interfaces.includes(entity.name) === true ? entity.name : kind;
}

/** The labels under which everything stored is found, each node under one. */
export function writeLabels(model: GraphModel): readonly string[] {
  const { entity, claim, name, observation, state, paragraph, excerpt } = model.evidence.kinds;
  return [entity, claim, name, observation, state, paragraph, excerpt].map((type) => type.name);
}
