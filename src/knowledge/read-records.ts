import {
  And,
  IsNotNull,
  Match,
  NodePattern,
  Property,
  Return,
  Variable,
  bindStatement,
} from "../cypher/index.js";
import type { Engine } from "../engine/index.js";
import type { GraphModel, NodeType } from "../model/index.js";
import type { ClaimRecord, EntityRecord, Knowledge, ParagraphRecord } from "./records.js";
import { storedNames } from "./stored-names.js";

async function readRecords<Held>(
  engine: Pick<Engine, "read">,
  model: GraphModel,
  type: NodeType,
): Promise<ReadonlyMap<string, Held>> {
  const { id, contentHash, record } = storedNames(model);
  const node = Variable("node");
  const value = (name: string): Property => Property(node, name);
  const rows = await engine.read(
    bindStatement([
      // Whatever lacks one of these was written by somebody else.
      Match(
        NodePattern(node, [type.name]),
        And([id, contentHash, record].map((name) => IsNotNull(value(name)))),
      ),
      Return([
        { value: value(id), as: Variable("id") },
        { value: value(record), as: Variable("stored") },
      ]),
    ]),
  );
  return new Map(rows.map(([key, stored]) => [String(key), JSON.parse(String(stored)) as Held]));
}

/**
 * Reads the records of everything that is held, withdrawn claims included.
 *
 * Several statements read them: they are of one time only where nobody wrote between these.
 */
export async function readAllRecords(
  engine: Pick<Engine, "read">,
  model: GraphModel,
): Promise<Knowledge> {
  const { entity, claim, paragraph } = model.evidence.kinds;
  const [entities, claims, paragraphs] = await Promise.all([
    readRecords<EntityRecord>(engine, model, entity),
    readRecords<ClaimRecord>(engine, model, claim),
    readRecords<ParagraphRecord>(engine, model, paragraph),
  ]);
  return { entities, claims, paragraphs };
}
