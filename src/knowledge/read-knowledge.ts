import {
  IsNotNull,
  Match,
  NodePattern,
  Property,
  Return,
  Variable,
  printStatement,
} from "../cypher/index.js";
import type { Engine, ReadOptions } from "../engine/index.js";
import { propertyByRole, type GraphModel, type NodeType } from "../model/index.js";
import type { ClaimRecord, EntityRecord, Knowledge, ParagraphRecord } from "./records.js";

async function readRecords<Held extends { readonly id: string }>(
  engine: Engine,
  type: NodeType,
  options: ReadOptions,
): Promise<ReadonlyMap<string, Held>> {
  const node = Variable("node");
  const record = Property(node, propertyByRole(type, "source-record"));
  const { text } = printStatement([
    Match(NodePattern(node, [type.name]), IsNotNull(record)),
    Return([{ value: record, as: Variable("stored") }]),
  ]);
  const rows = await engine.read({ text, parameters: {} }, options);
  const records = rows.map(([stored]) => JSON.parse(String(stored)) as Held);
  return new Map(records.map((held) => [held.id, held]));
}

/** Reads everything that was imported or attached and is held, withdrawn claims included. */
export async function readKnowledge(
  engine: Engine,
  model: GraphModel,
  options: ReadOptions = {},
): Promise<Knowledge> {
  const { entity, claim, paragraph } = model.evidence.kinds;
  const [entities, claims, paragraphs] = await Promise.all([
    readRecords<EntityRecord>(engine, entity, options),
    readRecords<ClaimRecord>(engine, claim, options),
    readRecords<ParagraphRecord>(engine, paragraph, options),
  ]);
  return { entities, claims, paragraphs };
}
