import { readFile } from "node:fs/promises";
import { splitStatements } from "../../src/emit/index.js";
import type { Engine } from "../../src/engine/index.js";
import { ingest, type DataFile, type IngestReport } from "../../src/ingest/index.js";
import { importSchema, model, predicates } from "../knowledge/declared.js";

/** The day that counts as today in these tests. */
export const TODAY = "2026-01-15";

/** The lines of a YAML file, with the line break at its end. */
export function file(path: string, text: string): DataFile {
  return { path, text: `${text.replace(/^\n/u, "").trimEnd()}\n` };
}

export const things = file(
  "data/things.yaml",
  `
document: { id: document:chipgraph-curation }
entities:
  - { id: document:chipgraph-curation, kind: Document, name: Curation, nameZh: 编目 }
  - { id: document:a, kind: Document, name: Text A, nameZh: 甲文 }
  - { id: document:b, kind: Document, name: Text B, nameZh: 乙文 }
  - { id: company:maker, kind: Company, name: Maker, nameZh: 造芯, country: CN }
  - id: chip:one
    kind: Chip
    name: One
    nameZh: 昇腾一号
    names:
      - { text: 昇騰一號, language: zh, script: Hant }
  - { id: chip:two, kind: Chip, name: Two, nameZh: 二号 }
  - { id: policy:ban, kind: Policy, name: Ban, nameZh: 禁令 }
`,
);

/** Writes the file of a document with claims, each given as the lines that tell it from others. */
export function claims(key: string, ...bodies: readonly string[]): DataFile {
  const written = bodies.map((body, at) => {
    const lines = body
      .trim()
      .split("\n")
      .map((line) => `    ${line.trim()}`);
    const known = new Set(lines.map((line) => line.trim().split(":")[0]));
    const rest = Object.entries({
      key: `${key}${at + 1}`,
      kind: "RELATION",
      paragraph: "P1",
      modality: "ASSERTED",
      attributionKind: "ARTICLE_OWN",
      knownFrom: "2025-12-10",
      tokens: "[芯片]",
      statement: "Something is said.",
      statementZh: "有所陈述。",
    }).flatMap(([name, value]) => (known.has(name) ? [] : [`    ${name}: ${value}`]));
    const all = [...lines, ...rest].filter((line) => !line.endsWith(": none"));
    return `  - ${all.join("\n").trimStart()}`;
  });
  const head = `document: { id: document:${key}, documentClass: PRESS, knownFrom: 2025-12-10 }`;
  return file(`data/${key}.yaml`, [head, "claims:", ...written].join("\n"));
}

export const DESIGNS = `
subject: Maker
predicate: DESIGNS
object: one
`;

export const TPP = `
subject: 升腾一号
predicate: TPP
value: 5120
unit: TPP
kind: MEASUREMENT
`;

/** Imports files into an engine. */
export function load(
  engine: Engine,
  files: readonly DataFile[],
  today = TODAY,
): Promise<IngestReport> {
  return ingest({ engine, model, predicates, importSchema, files, today });
}

/** Defines the constraints and indexes that an import relies on. */
export async function defineSchema(engine: Engine): Promise<void> {
  const text = await readFile(
    new URL("../../cypher/generated/constraints.cypher", import.meta.url),
    "utf8",
  );
  await engine.defineSchema(splitStatements(text));
}
