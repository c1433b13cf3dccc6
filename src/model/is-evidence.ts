import type { GraphModel, RelationType } from "./graph-model.js";

/**
 * Whether a relation shows evidence rather than facts of the world: between pieces of evidence, or
 * from a document to what it covers, who wrote or published it, and what it is related to.
 */
export function isEvidence({ evidence }: GraphModel, relation: RelationType): boolean {
  const { document } = evidence.kinds;
  return relation.evidence || relation.ends.every(({ from }) => from === document.name);
}
