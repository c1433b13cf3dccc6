import type { Statement } from "../../engine/index.js";
import { invariant } from "../../errors/index.js";
import { storedNames, type Projection } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { groupBy } from "../../util/index.js";
import type { ProjectionChanges } from "./projection-changes.js";
import type { StoredContent, StoredEdge } from "./stored-content.js";
import { writeLabel } from "./write-labels.js";
import {
  deleteEdges,
  deleteNodes,
  mergeEdges,
  mergeNodes,
  type EdgeGroup,
} from "./write-statements.js";

/** Groups edges by type and by the labels under which their ends are found. */
function edgeGroups<Edge extends StoredEdge>(
  edges: readonly Edge[],
  labelOf: (id: string) => string,
): readonly EdgeGroup<Edge>[] {
  const groups = groupBy(edges, ({ type, from, to }) =>
    [type, labelOf(from), labelOf(to)].join(" "),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { type, from, to } = first;
    return [{ type, fromLabel: labelOf(from), toLabel: labelOf(to), edges: group }];
  });
}

/** Writes changes as statements, in the order in which they must run: out with the old first. */
export function changeStatements(
  model: GraphModel,
  changes: ProjectionChanges,
  stored: StoredContent,
  projection: Projection,
): readonly Statement[] {
  const { id } = storedNames(model);
  const labels = new Map<string, string>();
  for (const [node, { kind }] of stored.nodes) labels.set(node, writeLabel(model, kind));
  for (const [node, { labels: all }] of projection.nodes) {
    labels.set(node, writeLabel(model, all[0] ?? ""));
  }
  const labelOf = (node: string): string => {
    const label = labels.get(node);
    invariant(label, `An edge ends at ${node}, which is not to be stored.`);
    return label;
  };
  const gone = groupBy(changes.nodesToDelete, ({ kind }) => writeLabel(model, kind));
  const kinds = groupBy(changes.nodesToWrite, (node) => node.labels[0] ?? "");
  return [
    ...edgeGroups(changes.edgesToDelete, labelOf).flatMap((group) => deleteEdges(id, group)),
    ...[...gone].flatMap(([label, nodes]) =>
      deleteNodes(
        id,
        label,
        nodes.map((node) => node.id),
      ),
    ),
    ...[...kinds.values()].flatMap((nodes) => mergeNodes(id, nodes[0]?.labels ?? [], nodes)),
    ...edgeGroups(changes.edgesToWrite, labelOf).flatMap((group) => mergeEdges(id, group)),
  ];
}
