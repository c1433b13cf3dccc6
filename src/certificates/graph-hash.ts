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
import { propertyByRole, type GraphModel, type NodeType } from "../model/index.js";

/** One part of a graph: nodes of a type, told apart by an id and by what they hold. */
interface Part {
  readonly type: NodeType;
  readonly columns: readonly string[];
  /** The property that the nodes of the part have, and others of the type may lack. */
  readonly known: string;
}

function partsOf(model: GraphModel): readonly Part[] {
  const { entity, claim, paragraph } = model.evidence.kinds;
  const records = [entity, claim].map((type): Part => {
    const columns = [propertyByRole(type, "id"), propertyByRole(type, "content-hash")];
    return { type, columns, known: propertyByRole(type, "source-record") };
  });
  // A paragraph is what it says: all that is stored of it.
  const columns = [...paragraph.properties.keys()].sort();
  return [...records, { type: paragraph, columns, known: propertyByRole(paragraph, "id") }];
}

/**
 * Digests what a stored graph was drawn from: the records of its entities and claims, and the
 * paragraphs that were attached to it. Two graphs with one digest give the same answers, but for the
 * instants at which something was recorded, which no digest holds.
 *
 * It reads all of them: some milliseconds for a thousand claims. Takes the milliseconds it may take.
 */
export async function graphHash(
  engine: Engine,
  model: GraphModel,
  timeout?: number,
): Promise<string> {
  const lines: string[] = [];
  for (const { type, columns, known } of partsOf(model)) {
    const node = Variable("node");
    const { text } = printStatement([
      Match(NodePattern(node, [type.name]), IsNotNull(Property(node, known))),
      Return(columns.map((name) => ({ value: Property(node, name), as: Variable("column") }))),
    ]);
    const rows = await engine.read({ text, parameters: {} }, { timeout });
    lines.push(...rows.map((row) => JSON.stringify([type.name, ...row])));
  }
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}
