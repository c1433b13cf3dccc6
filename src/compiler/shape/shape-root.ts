import type { Binding } from "../plan/input.js";
import { shapeComparison } from "./shape-comparison.js";
import { shapeList, shapeNode, type Answer, type ShapedRow } from "./shape-node.js";
import type { RootShape } from "./shape.js";

function shapeNodes(
  rows: readonly ShapedRow[],
  shape: Extract<RootShape, { readonly kind: "Nodes" }>,
  binding: Binding,
): unknown {
  const [row] = rows;
  const found = new Map<unknown, Answer>();
  for (const { column, id, node } of shape.groups) {
    const inner = (row?.[column] ?? []) as unknown as readonly ShapedRow[];
    for (const each of inner) found.set(each[id], shapeNode(each, node, binding));
  }
  const nodes = shape.ids(binding).map((id) => found.get(id) ?? null);
  return shape.many ? nodes : (nodes[0] ?? null);
}

/** Makes the value of a root field from the rows of its statement, by response key. */
export function shapeRoot(rows: readonly ShapedRow[], shape: RootShape, binding: Binding): unknown {
  switch (shape.kind) {
    case "Lookup": {
      const [row] = rows;
      return row === undefined ? null : shapeNode(row, shape.node, binding);
    }
    case "Nodes":
      return shapeNodes(rows, shape, binding);
    case "List":
      return shapeList(rows[0] ?? [], shape.list, binding, rows);
    case "Comparison":
      return shapeComparison(rows, shape, binding);
    default: {
      const never: never = shape;
      return never;
    }
  }
}
