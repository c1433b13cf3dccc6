import type { WalkedEdge } from "../compiler/index.js";
import type { NodeReference } from "../graph/index.js";

/** An edge and the direction in which it is followed. */
export interface FollowedEdge {
  readonly edge: WalkedEdge;
  readonly forward: boolean;
}

/** One step of an answer, by the names of its fields. */
export interface Step {
  readonly from: NodeReference;
  readonly to: NodeReference;
  readonly relation: string;
  readonly forward: boolean;
  readonly label: string;
  readonly labelZh: string;
  readonly properties: WalkedEdge["properties"];
  readonly claims: readonly NodeReference[];
  readonly sources: string;
}

/** Tells of an edge in the direction in which it is followed; one read both ways has no other. */
export function stepOf({ edge, forward }: FollowedEdge): Step {
  const { relation } = edge;
  const [from, to] = forward ? [edge.from, edge.to] : [edge.to, edge.from];
  const asStated = forward || relation.symmetric;
  const label = asStated ? relation.label : (relation.inverseLabel ?? relation.label);
  return {
    from: { id: from },
    to: { id: to },
    relation: relation.type,
    forward: asStated,
    label: label.en,
    labelZh: label.zh,
    properties: edge.properties,
    claims: edge.claims.map((id) => ({ id })),
    sources: edge.sources,
  };
}

/** Compares texts by their characters, which no locale changes. */
export function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [at, text] of a.entries()) {
    const other = b[at];
    if (other === undefined || text > other) return 1;
    if (text < other) return -1;
  }
  return a.length - b.length;
}
