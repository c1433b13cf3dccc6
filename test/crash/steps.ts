import { App } from "../../src/app.js";
import type { Engine, Row } from "../../src/engine/index.js";
import { ingest, readGraphState, type DataFile } from "../../src/ingest/index.js";
import { statement } from "../engine/statement.js";

const DAY = "2026-01-15";

const THINGS: DataFile = {
  path: "things.yaml",
  text: `document: { id: document:chipgraph-curation }
entities:
  - { id: document:chipgraph-curation, kind: Document, name: Curation }
  - { id: document:a, kind: Document, name: Text A }
  - { id: document:b, kind: Document, name: Text B }
  - { id: company:maker, kind: Company, name: Maker }
  - { id: chip:one, kind: Chip, name: One }
`,
};

/** A claim as files and inputs give it: a figure of a chip. */
const figure = (key: string, value: number): object => ({
  key,
  kind: "MEASUREMENT",
  predicate: "TPP",
  subject: "chip:one",
  value,
  unit: "TPP",
  paragraph: "P1",
  modality: "ASSERTED",
  attributionKind: "ARTICLE_OWN",
  knownFrom: "2025-12-10",
  tokens: ["One"],
  statement: `It has ${value} TPP.`,
  statementZh: `其总处理性能为${value}。`,
});

const fileOf = (document: string, value: number): DataFile => ({
  path: `${document}.yaml`,
  text: `${JSON.stringify({
    document: { id: `document:${document}`, documentClass: "PRESS", knownFrom: "2025-12-10" },
    claims: [figure(`${document}1`, value), figure(`${document}2`, value + 1)],
  })}\n`,
});

/** An app whose every write gives the same graph, whenever it is done. */
export function steadyApp(engine: Engine, declared?: App["declared"]): App {
  const options = { today: () => DAY, instant: () => "2026-01-15T00:00:00.000Z" };
  return declared === undefined ? new App(engine, options) : new App(engine, options, declared);
}

async function load({ engine, declared }: App, files: readonly DataFile[]): Promise<void> {
  const { model, predicates, importSchema } = declared;
  const instant = "2026-01-15T00:00:00.000Z";
  await ingest({ engine, model, predicates, importSchema, files, today: DAY, instant });
}

/** The revision that the start leaves: one for each of its documents. */
const FIRST = 3;

/** The graph from which all steps start. */
export async function start(app: App): Promise<void> {
  await app.defineSchema();
  await load(app, [THINGS, fileOf("a", 1000), fileOf("b", 2000)]);
}

async function mutate(app: App, mutation: string, variables: object): Promise<void> {
  const result = await app.ask(mutation, { ...variables }, new Set(), { access: "editor" });
  if (result.errors !== undefined) throw result.errors[0];
}

async function record(app: App, document: string, entities: object[], claims: object[]) {
  const input = { document: { id: `document:${document}` }, entities, claims };
  const mutation =
    "mutation ($input: RecordClaimsInput!) { recordClaims(input: $input) { revision } }";
  await mutate(app, mutation, { input });
}

/**
 * Changes the graph as a matter of its revision alone, which it raises by one: curators record and
 * withdraw, and a file changes.
 */
export async function step(app: App, revision: number): Promise<void> {
  const done = revision - FIRST;
  const round = Math.floor(done / 4);
  const chip = { id: `chip:new-${round}`, kind: "Chip", name: `New ${round}` };
  switch (done % 4) {
    case 0:
      await record(app, "a", [chip], [figure(`c${round}`, 3000 + round)]);
      return;
    case 1:
      await load(app, [THINGS, fileOf("a", 1000), fileOf("b", 4000 + round)]);
      return;
    case 2:
      await record(app, "a", [], [figure("changing", 5000 + round), figure(`d${round}`, 1)]);
      return;
    default:
      await mutate(
        app,
        'mutation ($ids: [ID!]!) { retractClaims(ids: $ids, reason: "It was wrong.") { revision } }',
        { ids: [`claim:c${round}`, `claim:d${round}`, "claim:a1"].slice(0, round === 0 ? 3 : 2) },
      );
  }
}

/** The revision of a graph. */
export async function revisionOf({ engine, declared }: App): Promise<number> {
  return (await readGraphState(engine, declared.model))?.revision ?? 0;
}

const sorted = (rows: readonly Row[]): readonly string[] =>
  rows
    .map((row) =>
      JSON.stringify(row, (_key, value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      ),
    )
    .sort();

/** Everything that a graph holds, with every property, and the revision at which it was so. */
export async function exported(
  app: App,
): Promise<{ readonly revision: number; readonly content: readonly string[] }> {
  for (;;) {
    const revision = await revisionOf(app);
    const nodes = await app.engine.read(
      statement("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties"),
    );
    const edges = await app.engine.read(
      statement(
        "MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties",
      ),
    );
    // A commit may still be under way on a server whose client is gone.
    if ((await revisionOf(app)) !== revision) continue;
    const withLabels = nodes.map(([labels, ...rest]) => [
      [...(labels as string[])].sort(),
      ...rest,
    ]);
    return { revision, content: [...sorted(withLabels), ...sorted(edges)] };
  }
}
