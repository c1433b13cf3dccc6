import { fileURLToPath } from "node:url";
import { readDataFiles, validateFiles } from "../../src/ingest/index.js";
import type { ClaimRecord, EntityRecord, Knowledge } from "../../src/knowledge/index.js";
import { importSchema, model, predicates } from "../knowledge/declared.js";
import { TODAY } from "./loaded-app.js";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));

/** Reads the project's own data as records, without a database. */
export async function realKnowledge(): Promise<Knowledge> {
  const files = await readDataFiles(DATA);
  const found = validateFiles({ model, predicates, importSchema, files, today: TODAY });
  return {
    entities: new Map(found.entities.map((one): [string, EntityRecord] => [one.id, one])),
    claims: new Map(found.claims.map((one): [string, ClaimRecord] => [one.id, one])),
    paragraphs: new Map(),
  };
}

/** Cuts a knowledge to what some documents claim. */
export function claimsOf({ entities, claims }: Knowledge, ...documents: string[]): Knowledge {
  const kept = [...claims].filter(([, { document }]) => documents.includes(document));
  return { entities, claims: new Map(kept), paragraphs: new Map() };
}
