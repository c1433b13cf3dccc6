import * as fc from "fast-check";
import { execute, parse, validate, type ExecutionResult } from "graphql";
import { beforeAll, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { groupBy } from "../../src/util/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { TODAY, loadedApp, sameGraph } from "../support/loaded-app.js";
import { randomOperation } from "./random-operation.js";
import type { Known } from "./random-values.js";

/** graphql-js by itself refuses nothing for its size. */
const UNLIMITED = { fields: Infinity, aliases: Infinity, depth: Infinity, cost: Infinity };

/** How many operations are asked; a Neo4j plans every new statement, which takes its time. */
const OPERATIONS = 10_000;
const SHARE_ON_NEO4J = 100;

async function knownOf(app: App): Promise<Known> {
  const { data } = await app.ask(
    "{ entities(first: 500) { nodes { __typename id name } } documents(first: 500) { nodes { id } } }",
  );
  const { entities, documents } = data as unknown as {
    readonly entities: {
      readonly nodes: readonly {
        readonly __typename: string;
        readonly id: string;
        readonly name: string;
      }[];
    };
    readonly documents: { readonly nodes: readonly { readonly id: string }[] };
  };
  return {
    ids: entities.nodes.map(({ id }) => id),
    names: entities.nodes.map(({ name }) => name),
    documents: documents.nodes.map(({ id }) => id),
    byKind: new Map(
      [...groupBy(entities.nodes, ({ __typename }) => __typename)].map(([kind, nodes]) => [
        kind,
        nodes.map(({ id }) => id),
      ]),
    ),
  };
}

/** A result as it is sent: its data, and its errors in an order of their own. */
function sent({ data = null, errors = [] }: ExecutionResult): {
  readonly data: unknown;
  readonly errors: readonly string[];
} {
  const told = errors.map(({ message, path }) => `${path?.join(".") ?? ""}: ${message}`);
  return JSON.parse(JSON.stringify({ data, errors: told.sort() })) as never;
}

describeEachEngine("the executor against graphql-js", (engine) => {
  let app: App;
  let plain: App;
  let known: Known;
  beforeAll(async () => {
    app = await loadedApp(engine(), { limits: UNLIMITED });
    plain = sameGraph(app, { passes: [] });
    known = await knownOf(app);
  }, 120_000);

  const contextOf = (of: App): object =>
    of.createContext({ requested: new Set(), extensions: new Map(), today: TODAY });

  test("random operations have one result, with and without rewrites, joined or alone", async () => {
    const { schema } = app.declared;
    let answered = 0;
    await holdsForAll(
      fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 })),
      runsOn(engine(), OPERATIONS, SHARE_ON_NEO4J),
      async (seed) => {
        const { source, variables } = randomOperation(schema, known, seed);
        const document = parse(source);
        expect(validate(schema, document), source).toEqual([]);
        const given = { document, variableValues: variables };
        const own = await app.execute({ ...given, contextValue: contextOf(app) });
        const byJs = await execute({
          schema,
          document,
          variableValues: variables,
          contextValue: contextOf(plain),
        });
        const [result, oracle] = [sent(own), sent(byJs)];
        const about = `${source}\n${JSON.stringify(variables)}`;
        expect(result.data, about).toEqual(oracle.data);
        // Of several root fields that take all data with them, graphql-js tells the first only.
        const told =
          oracle.data === null ? expect.arrayContaining([...oracle.errors]) : oracle.errors;
        expect(result.errors, about).toEqual(told);
        if (own.errors === undefined) answered += 1;
      },
    );
    // Operations that are only refused would show nothing.
    expect(answered).toBeGreaterThan(runsOn(engine(), OPERATIONS, SHARE_ON_NEO4J) / 4);
  }, 600_000);
});
