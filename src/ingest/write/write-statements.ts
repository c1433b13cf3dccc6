import {
  Comparison,
  Delete,
  EdgePattern,
  Match,
  MergeEdge,
  MergeNode,
  NodePattern,
  Parameter,
  Property,
  SetLabels,
  SetProperties,
  Unwind,
  Variable,
  bindStatement,
} from "../../cypher/index.js";
import type { Statement } from "../../engine/index.js";
import type { ProjectedEdge, ProjectedNode } from "../../knowledge/index.js";
import { batches } from "./batches.js";

/** Edges of one type between two labels, by whose indexed ids the ends are found. */
export interface EdgeGroup<Edge> {
  readonly type: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly edges: readonly Edge[];
}

/** What is needed to find a stored edge. */
export type EdgeAddress = Pick<ProjectedEdge, "id" | "from">;

const idIs = (node: Variable, id: string, row: Variable, column: string) =>
  Comparison(Property(node, id), "=", Property(row, column));

/**
 * Writes nodes of one kind, those that are there and those that are not.
 *
 * @example
 * ```cypher
 * UNWIND $param0 AS row0
 * MERGE (node0:Chip {id: row0.id})
 * SET node0 = row0.properties
 * SET node0:Product:Entity
 * ```
 */
export function mergeNodes(
  id: string,
  labels: readonly string[],
  nodes: readonly ProjectedNode[],
): readonly Statement[] {
  const [label = "", ...others] = labels;
  return batches(nodes).map((batch) => {
    const row = Variable("row");
    const node = Variable("node");
    const rows = batch.map(({ id: value, properties }) => ({ id: value, properties }));
    return bindStatement([
      Unwind(Parameter(rows), row),
      MergeNode({ variable: node, label, key: id, value: Property(row, "id") }),
      SetProperties(node, Property(row, "properties")),
      ...(others.length === 0 ? [] : [SetLabels(node, others)]),
    ]);
  });
}

/**
 * Writes edges of one type between two labels.
 *
 * @example
 * ```cypher
 * UNWIND $param0 AS row0
 * MATCH (from0:Entity) WHERE from0.id = row0.from
 * MATCH (to0:Entity) WHERE to0.id = row0.to
 * MERGE (from0)-[edge0:DESIGNS {id: row0.id}]->(to0)
 * SET edge0 = row0.properties
 * ```
 */
export function mergeEdges(
  id: string,
  { type, fromLabel, toLabel, edges }: EdgeGroup<ProjectedEdge>,
): readonly Statement[] {
  return batches(edges).map((batch) => {
    const row = Variable("row");
    const [from, to, edge] = [Variable("from"), Variable("to"), Variable("edge")];
    const rows = batch.map(({ id: value, from: start, to: end, properties }) => ({
      id: value,
      from: start,
      to: end,
      properties,
    }));
    return bindStatement([
      Unwind(Parameter(rows), row),
      Match(NodePattern(from, [fromLabel]), idIs(from, id, row, "from")),
      Match(NodePattern(to, [toLabel]), idIs(to, id, row, "to")),
      MergeEdge({ from, to, edge, type, key: id, value: Property(row, "id") }),
      SetProperties(edge, Property(row, "properties")),
    ]);
  });
}

/** Deletes edges of one type that start from one label. */
export function deleteEdges(
  id: string,
  { type, fromLabel, toLabel, edges }: EdgeGroup<EdgeAddress>,
): readonly Statement[] {
  return batches(edges).map((batch) => {
    const row = Variable("row");
    const [from, to, edge] = [Variable("from"), Variable("to"), Variable("edge")];
    const rows = batch.map(({ id: value, from: start }) => ({ id: value, from: start }));
    return bindStatement([
      Unwind(Parameter(rows), row),
      Match(NodePattern(from, [fromLabel]), idIs(from, id, row, "from")),
      Match(
        EdgePattern({
          from: NodePattern(from),
          edge,
          type,
          direction: "out",
          to: NodePattern(to, [toLabel]),
        }),
        idIs(edge, id, row, "id"),
      ),
      Delete(edge, false),
    ]);
  });
}

/** Deletes nodes of one label with their edges. */
export function deleteNodes(
  id: string,
  label: string,
  ids: readonly string[],
): readonly Statement[] {
  return batches(ids).map((batch) => {
    const node = Variable("node");
    return bindStatement([
      Match(NodePattern(node, [label]), Comparison(Property(node, id), "IN", Parameter(batch))),
      Delete(node, true),
    ]);
  });
}
