import {
  Comparison,
  Match,
  NodePattern,
  Parameter,
  Property,
  Return,
  Variable,
  bindStatement,
} from "../cypher/index.js";
import type { Engine } from "../engine/index.js";
import { propertyByRole, type NodeType } from "../model/index.js";

/** Tells whether a node of a type bears an id, in whatever view; only errors need it. */
export async function exists(
  engine: Pick<Engine, "read">,
  type: NodeType,
  id: string,
): Promise<boolean> {
  const node = Variable("node");
  const found = Property(node, propertyByRole(type, "id"));
  const rows = await engine.read(
    bindStatement([
      Match(NodePattern(node, [type.name]), Comparison(found, "=", Parameter(id))),
      Return([{ value: found, as: Variable("id") }]),
    ]),
  );
  return rows.length > 0;
}
