import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { App } from "../../src/app.js";
import { readKnowledge, type Knowledge, type View } from "../../src/knowledge/index.js";
import { describeEachEngine, emptyGraph } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { TODAY, loadedApp } from "../support/loaded-app.js";
import { PlainWalk, type PlainPath } from "./plain-walk.js";

interface AnsweredStep {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly relation: string;
  readonly forward: boolean;
  readonly sources: string;
  readonly claims: readonly { readonly id: string }[];
}

interface AnsweredPath {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly AnsweredStep[];
}

const STEP = "from { id } to { id } relation forward sources claims { id }";
const PATH = `query ($from: String!, $to: String!, $through: [String!], $relations: [RelationType!], $maxLength: Int, $view: View) {
  path(from: $from, to: $to, through: $through, relations: $relations, maxLength: $maxLength, view: $view) {
    length nodes { id } steps { ${STEP} }
  }
}`;
const AROUND = `query ($of: String!, $depth: Int, $limit: Int, $view: View) {
  neighbourhood(of: $of, depth: $depth, limit: $limit, view: $view) { nodes { id } edges { ${STEP} } truncated }
}`;

const claimsOf = ({ claims }: AnsweredStep): string => claims.map(({ id }) => id).join(" ");
const tell = (step: AnsweredStep): string =>
  `${step.relation} ${step.forward ? "as said" : "against"} ${claimsOf(step)} ${step.sources}`;

/** A path of an answer as plain text; the steps must join the nodes. */
function plain({ length, nodes, steps }: AnsweredPath): PlainPath {
  expect(steps.length).toBe(length);
  expect(steps.map(({ from }) => from.id)).toEqual(nodes.slice(0, -1).map(({ id }) => id));
  expect(steps.map(({ to }) => to.id)).toEqual(nodes.slice(1).map(({ id }) => id));
  return nodes.flatMap(({ id }, at) => (at === 0 ? [id] : [tell(steps[at - 1]!), id]));
}

const inOrder = (paths: readonly PlainPath[]): readonly string[] =>
  paths.map((path) => path.join("\n")).sort();

/** More ways than this are refused. */
const MOST_PATHS = 500;

describeEachEngine("path and neighbourhood", (engine) => {
  let app: App;
  let knowledge: Knowledge;
  let ids: readonly string[];
  let hubs: readonly string[];
  let types: readonly string[];
  let documents: readonly string[];
  beforeAll(async () => {
    app = await loadedApp(engine());
    knowledge = await readKnowledge(engine(), app.declared.model);
    const all = new PlainWalk(app.declared, knowledge, {}, TODAY);
    const degrees = new Map<string, number>();
    for (const { from, to } of all.edges) {
      for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    }
    // What is joined to much stands often on paths; what is joined to nothing is asked for too.
    ids = [...all.nodes].flatMap((id) => Array<string>(1 + (degrees.get(id) ?? 0)).fill(id));
    hubs = [...degrees.keys()]
      .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1))
      .slice(0, 10);
    types = [...new Set(all.edges.map(({ type }) => type))].sort();
    documents = [...knowledge.entities.values()].flatMap(({ id, document }) =>
      document === undefined ? [] : [id],
    );
  });

  const drawn = new Map<string, PlainWalk>();
  /** Draws a view's facts, each view's once. */
  function plainWalk(view: View): PlainWalk {
    const key = JSON.stringify(view);
    const known = drawn.get(key) ?? new PlainWalk(app.declared, knowledge, view, TODAY);
    drawn.set(key, known);
    return known;
  }

  async function ask<Answer>(operation: string, variables: object): Promise<Answer> {
    const { data, errors } = await app.ask(operation, { ...variables });
    expect(errors, JSON.stringify(variables)).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  async function refusal(operation: string): Promise<string> {
    const { errors } = await app.ask(operation);
    const error = errors?.[0]?.originalError as { code?: string; message?: string } | undefined;
    return `${error?.code}: ${error?.message}`;
  }

  const views = (): fc.Arbitrary<View> =>
    fc.record({
      documents: fc.option(fc.subarray([...documents], { minLength: 1 }), { freq: 2 }),
      exceptDocuments: fc.option(fc.subarray([...documents], { maxLength: 2 }), { freq: 1 }),
      knownAt: fc.option(fc.constantFrom("2024-01-01", "2025-12-15", "2026-03-01"), { freq: 1 }),
      validAt: fc.option(fc.constantFrom("2022-06-01", "2025-07-20", "2025-12-10"), { freq: 1 }),
    });

  test("paths are all the shortest ones, as a plain search over the claims in view finds them", async () => {
    let found = 0;
    await holdsForAll(
      fc.record({
        // Shortest ways between hubs often meet the other hubs, which each stretch must go round.
        stops: fc.oneof(
          {
            weight: 2,
            arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 4 }),
          },
          {
            weight: 1,
            arbitrary: fc.uniqueArray(fc.constantFrom(...hubs), { minLength: 3, maxLength: 4 }),
          },
        ),
        relations: fc.option(
          fc
            .subarray([...types])
            .map((left) => types.filter((type) => !left.slice(0, 6).includes(type))),
          { freq: 1, nil: undefined },
        ),
        maxLength: fc.integer({ min: 1, max: 10 }),
        view: views(),
      }),
      runsOn(engine(), 120),
      async ({ stops, relations, maxLength: longest, view }) => {
        const maxLength = Math.max(longest, stops.length - 1);
        const [from, ...further] = stops;
        const to = further.at(-1);
        const through = further.slice(0, -1);
        const variables = { from, to, through, relations, maxLength, view };
        const expected = plainWalk(view).paths(stops, relations, maxLength);
        if (expected.length > MOST_PATHS) {
          const { errors } = await app.ask(PATH, variables);
          expect(errors?.[0]?.message).toContain(`${expected.length} shortest paths`);
          return;
        }
        const { path } = await ask<{ path: readonly AnsweredPath[] }>(PATH, variables);
        expect(inOrder(path.map(plain))).toEqual(inOrder(expected));
        const nodes = path.map((each) => each.nodes.map(({ id }) => id).join(" "));
        expect(nodes, "in the order of the ids on the way").toEqual([...nodes].sort());
        found += path.length;
      },
    );
    expect(found).toBeGreaterThan(engine().name === "embedded" ? 20 : 2);
  });

  test("a neighbourhood holds the nearest nodes and every edge among them", async () => {
    await holdsForAll(
      fc.record({
        of: fc.constantFrom(...ids),
        depth: fc.integer({ min: 1, max: 4 }),
        limit: fc.integer({ min: 1, max: 60 }),
        view: views(),
      }),
      runsOn(engine(), 50),
      async (variables) => {
        const { of, depth, limit, view } = variables;
        const { neighbourhood } = await ask<{
          neighbourhood: {
            readonly nodes: readonly { readonly id: string }[];
            readonly edges: readonly AnsweredStep[];
            readonly truncated: boolean;
          };
        }>(AROUND, variables);
        const oracle = plainWalk(view);
        const near = [...oracle.distances(of, undefined)]
          .filter(([, distance]) => distance <= depth)
          .sort(([a, far], [b, further]) => far - further || (a < b ? -1 : 1))
          .map(([id]) => id);
        expect(neighbourhood.nodes.map(({ id }) => id)).toEqual(near.slice(0, limit));
        expect(neighbourhood.truncated).toBe(near.length > limit);
        const inside = new Set(near.slice(0, limit));
        const edges = oracle.edges
          .filter(({ from, to }) => inside.has(from) && inside.has(to))
          .map((edge) => `${edge.from} ${edge.to} ${oracle.tell({ edge, forward: true })}`);
        expect(
          neighbourhood.edges.map((step) => `${step.from.id} ${step.to.id} ${tell(step)}`).sort(),
        ).toEqual(edges.sort());
      },
    );
  });

  test("from a node to itself leads the path without a step, where the node stands in view", async () => {
    const answer = await ask(
      `{
        here: path(from: "H20", to: "chip:h20") { length nodes { name } steps { relation } }
        outside: path(from: "H20", to: "H20", view: { documents: [] }) { length }
        around: neighbourhood(of: "H20", view: { documents: [] }) { nodes { id } truncated }
        none: path(from: "H20", to: "H200", relations: []) { length }
      }`,
      {},
    );
    expect(answer).toEqual({
      here: [{ length: 0, nodes: [{ name: "H20" }], steps: [] }],
      outside: [],
      around: { nodes: [], truncated: false },
      none: [],
    });
  });

  test("a step reads in its own direction, in both languages", async () => {
    const steps = "steps { forward label labelZh }";
    const answer = await ask<Record<string, readonly object[]>>(
      `{
        along: path(from: "NVIDIA", to: "H20", relations: [DESIGNS]) { ${steps} }
        against: path(from: "H20", to: "NVIDIA", relations: [DESIGNS]) { ${steps} }
      }`,
      {},
    );
    expect(answer).toEqual({
      along: [{ steps: [{ forward: true, label: "designs", labelZh: "设计" }] }],
      against: [{ steps: [{ forward: false, label: "designed by", labelZh: "设计方" }] }],
    });
  });

  test("what cannot be asked is refused in words", async () => {
    expect(await refusal('{ path(from: "H20", to: "H200", maxLength: 0) { length } }')).toBe(
      "BAD_USER_INPUT: maxLength is 0; give 1 to 10.",
    );
    expect(await refusal('{ neighbourhood(of: "H20", depth: 5) { truncated } }')).toBe(
      "BAD_USER_INPUT: depth is 5; give 1 to 4.",
    );
    expect(await refusal('{ neighbourhood(of: "H20", limit: 501) { truncated } }')).toBe(
      "BAD_USER_INPUT: limit is 501; give 1 to 500.",
    );
    expect(await refusal('{ path(from: "H20", to: "H200", through: ["h20"]) { length } }')).toBe(
      'BAD_USER_INPUT: "H20" and "h20" are both chip:h20, which a path through others passes only once.',
    );
    expect(
      await refusal(
        '{ path(from: "H20", to: "H200", through: ["NVIDIA", "AMD"], maxLength: 2) { length } }',
      ),
    ).toBe(
      "BAD_USER_INPUT: through names 2; a path of at most 2 steps can pass at most 1 on its way.",
    );
    expect(await refusal('{ path(from: "Jensen Hunag", to: "H200") { length } }')).toBe(
      'UNKNOWN_NAME: No entity is called "Jensen Hunag". Did you mean "Jensen Huang"?',
    );
  });
});

describeEachEngine("paths that are too many", (engine) => {
  /** Two ends with two layers between them, everything in a layer joined to all of the next. */
  beforeAll(async () => {
    await emptyGraph(engine());
    const lists = "live: true, claimIds: [], claimDocuments: [], claimPlaces: []";
    const layers = [1, 23, 23, 1].map((size, layer) =>
      Array.from({ length: size }, (_, at) => `company:${layer}-${at}`),
    );
    await engine().write([
      {
        text: `UNWIND $ids AS id CREATE (n:Company:Organization:Entity:Node {id: id, kind: 'Company', name: id, live: true})`,
        parameters: { ids: layers.flat() },
      },
      ...layers.slice(1).map((to, at) => ({
        text: `UNWIND $from AS a UNWIND $to AS b MATCH (x:Entity) WHERE x.id = a MATCH (y:Entity) WHERE y.id = b CREATE (x)-[r:SUPPLIES {id: a + ' ' + b, ${lists}}]->(y)`,
        parameters: { from: layers[at] ?? [], to },
      })),
    ]);
  });

  describe("counted before they are listed", () => {
    test("more than 500 are refused with how many there are and what would make them fewer", async () => {
      const app = new App(engine(), { today: () => TODAY });
      const { errors } = await app.ask(
        '{ path(from: "company:0-0", to: "company:3-0") { length } }',
      );
      expect(errors?.map(({ message }) => message)).toEqual([
        '529 shortest paths lead from "company:0-0" to "company:3-0"; the limit is 500. Ask for fewer with relations, through or a view.',
      ]);
      const narrowed = await app.ask(
        '{ path(from: "company:0-0", to: "company:3-0", through: ["company:1-7"]) { nodes { id } } }',
      );
      expect(narrowed.errors).toBeUndefined();
      expect(narrowed.data?.["path"]).toHaveLength(23);
    });
  });
});
