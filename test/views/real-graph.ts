import { App } from "../../src/app.js";
import type { Engine } from "../../src/engine/index.js";
import { changeStatements } from "../../src/ingest/write/change-statements.js";
import { projectionChanges } from "../../src/ingest/write/projection-changes.js";
import { NOTHING_STORED } from "../../src/ingest/write/stored-content.js";
import {
  LAST_DAY,
  projectKnowledge,
  type Knowledge,
  type Projection,
} from "../../src/knowledge/index.js";
import type { View } from "../fixtures/plain-graph.js";
import { model, predicates } from "../knowledge/declared.js";
import { TODAY } from "../support/loaded-app.js";
import { counts, documentCounts } from "./varied-knowledge.js";

/** The whole graph of a knowledge. */
export const wholeGraph = (knowledge: Knowledge): Projection =>
  projectKnowledge(model, predicates, knowledge);

/** The graph of nothing but the claims that a view lets through, all of them standing today. */
export function graphOfView({ entities, claims }: Knowledge, view: View): Projection {
  const passing = [...claims.values()].filter((claim) => counts(claim, view));
  const standing = passing.map((claim) => [claim.id, { ...claim, knownTo: LAST_DAY }] as const);
  const { nodes, edges } = wholeGraph({
    entities,
    claims: new Map(standing),
    paragraphs: new Map(),
  });
  const stating = new Set(passing.map(({ document }) => document));
  const outside = new Set(
    [...entities.values()]
      .filter(({ id, document }) => document !== undefined && !stating.has(id))
      .filter(({ id, document }) => !documentCounts(id, document?.knownFrom, view))
      .map(({ id }) => id),
  );
  return {
    nodes: new Map([...nodes].filter(([id]) => !outside.has(id))),
    edges: new Map([...edges].filter(([, { from, to }]) => !outside.has(from) && !outside.has(to))),
  };
}

/** An app over an empty engine that is given a graph. */
export async function appOf(engine: Engine, projection: Projection): Promise<App> {
  const app = new App(engine, { today: () => TODAY });
  await app.defineSchema();
  const changes = projectionChanges(NOTHING_STORED, projection);
  await engine.write(changeStatements(model, changes, NOTHING_STORED, projection));
  return app;
}
