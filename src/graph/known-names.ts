import {
  EdgePattern,
  Match,
  NodePattern,
  Property,
  Return,
  Variable,
  printStatement,
} from "../cypher/index.js";
import type { Engine } from "../engine/index.js";
import { propertyByRole, type GraphModel, type NodeType } from "../model/index.js";

/** A name that some node of a type bears. */
export interface KnownName {
  readonly id: string;
  readonly text: string;
  readonly key: string;
}

/**
 * Reads all names that nodes of a type bear.
 *
 * Only errors need it: to tell a name that nothing bears from one outside the view, and to say
 * what was meant.
 */
export async function knownNames(
  engine: Pick<Engine, "read">,
  model: GraphModel,
  type: NodeType,
): Promise<readonly KnownName[]> {
  const { name } = model.evidence.kinds;
  const node = Variable("node");
  const named = Variable("name");
  const { text } = printStatement([
    Match(
      EdgePattern({
        from: NodePattern(node, [type.name]),
        edge: Variable("edge"),
        type: model.evidence.relations.named.type,
        direction: "out",
        to: NodePattern(named, [name.name]),
      }),
    ),
    Return([
      { value: Property(node, propertyByRole(type, "id")), as: Variable("id") },
      { value: Property(named, propertyByRole(name, "text")), as: Variable("text") },
      { value: Property(named, propertyByRole(name, "key")), as: Variable("key") },
    ]),
  ]);
  const rows = await engine.read({ text, parameters: {} });
  return rows.map(([id, written, key]) => ({
    id: String(id),
    text: String(written),
    key: String(key),
  }));
}
