import { createHash } from "node:crypto";
import {
  IsNotNull,
  Match,
  NodePattern,
  Property,
  Return,
  Variable,
  printStatement,
} from "../cypher/index.js";
import type { Engine } from "../engine/index.js";
import { propertyByRole, type GraphModel } from "../model/index.js";

/**
 * Digests what a stored graph was drawn from: the records of its entities and claims.
 *
 * Two graphs with one digest give the same answers, but for the paragraphs that are attached to
 * them, which it leaves out. It reads all records: some milliseconds for a thousand claims.
 */
export async function graphHash(engine: Engine, model: GraphModel): Promise<string> {
  const { entity, claim } = model.evidence.kinds;
  const lines: string[] = [];
  for (const type of [entity, claim]) {
    const node = Variable("node");
    const columns = [
      Property(node, propertyByRole(type, "id")),
      Property(node, propertyByRole(type, "content-hash")),
    ];
    const { text } = printStatement([
      Match(
        NodePattern(node, [type.name]),
        IsNotNull(Property(node, propertyByRole(type, "source-record"))),
      ),
      Return(columns.map((value) => ({ value, as: Variable("column") }))),
    ]);
    const rows = await engine.read({ text, parameters: {} });
    lines.push(...rows.map(([id, hash]) => `${String(id)} ${String(hash)}`));
  }
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}
