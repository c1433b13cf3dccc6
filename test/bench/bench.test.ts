import { describe, expect, test } from "vitest";
import { readArguments } from "../../bench/arguments.js";
import { generateGraph, figureAbove } from "../../bench/graph/generate-graph.js";
import { storedForm } from "../../bench/graph/stored-form.js";
import { writeGraph } from "../../bench/graph/write-graph.js";
import { SIX, operationsOn } from "../../bench/operations/index.js";
import { picture } from "../../bench/report/picture.js";
import { geometricMean, median, ratiosOf } from "../../bench/report/ratios.js";
import type { Report, Result } from "../../bench/report/results.js";
import { ratioTable, resultTable } from "../../bench/report/table.js";
import { openApp } from "../../src/app.js";

const six = SIX.map(({ name }) => name);

/** Servers that answer the same number of requests at every operation. */
function evenly(rates: Readonly<Record<string, number>>): readonly Result[] {
  return six.flatMap((operation) =>
    Object.entries(rates).map(([server, perSecond]) => ({
      operation,
      server,
      clients: 16,
      perSecond,
      median: 1,
      p99: 2,
    })),
  );
}

describe("arguments", () => {
  test("have defaults", () => {
    expect(readArguments([])).toEqual({
      nodes: 11_000,
      quick: false,
      json: undefined,
      svg: undefined,
      postgres: undefined,
      boltPort: 7821,
      only: [],
    });
  });

  test("a scale is a word", () => {
    expect(readArguments(["--scale", "1M"]).nodes).toBe(1_000_000);
    expect(() => readArguments(["--scale", "7"])).toThrow(
      '--scale is "7"; it may be 11k, 100k, 1m.',
    );
  });

  test("a port that is none is refused", () => {
    expect(() => readArguments(["--bolt-port", "0"])).toThrow("from 1 to 65535");
  });
});

describe("the generated graph", () => {
  const graph = generateGraph(1_100);

  test("is the same for the same seed, and another for another", () => {
    expect(generateGraph(1_100)).toEqual(graph);
    expect(generateGraph(1_100, 7)).not.toEqual(graph);
  });

  test("has the kinds in their shares, and edges whose ends are there", () => {
    const { companies, chips, people, edges } = graph;
    expect([companies.length, chips.length, people.length]).toEqual([200, 500, 400]);
    const ids = new Set([...companies, ...chips, ...people].map(({ id }) => id));
    expect(ids.size).toBe(1_100);
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(new Set(edges.map(({ type, from, to }) => `${type} ${from} ${to}`)).size).toBe(
      edges.length,
    );
  });

  test("has no two names or figures alike, so that no order has ties", () => {
    for (const part of [graph.companies, graph.chips, graph.people]) {
      expect(new Set(part.map(({ name }) => name)).size).toBe(part.length);
    }
    expect(new Set(graph.chips.map(({ tpp }) => tpp)).size).toBe(500);
  });

  test.each([0.1, 0.5, 0.9])(
    "has a share of %s of its chips above the figure for that share",
    (share) => {
      const above = graph.chips.filter(({ tpp }) => tpp > figureAbove(share));
      expect(above.length).toBeCloseTo(500 * share, -0.5);
    },
  );

  test("is served by chipgraph as its own data is, with views and sources", async () => {
    const app = await openApp({ settings: { url: "memory:" } });
    try {
      await app.defineSchema();
      await writeGraph(app.engine, storedForm(graph), () => undefined);
      expect(await app.contents()).toBe("ours");
      const { data, errors } = await app.ask(`{
        now: chips(first: 500) { totalCount }
        seen: chip(id: "chip:c1", view: { documents: ["document:generated"] }) { tpp designedBy { edges { sources node { id } } } }
        unseen: chip(id: "chip:c1", view: { knownAt: "2024-12-31" }) { tpp }
        search(text: ${JSON.stringify(graph.companies[3]?.name)}, first: 1) { nodes { id } }
      }`);
      expect(errors).toBeUndefined();
      const designer = graph.edges.find(({ type, to }) => type === "DESIGNS" && to === "chip:c1");
      expect(data).toMatchObject({
        now: { totalCount: 500 },
        seen: {
          tpp: graph.chips[0]?.tpp,
          designedBy: { edges: [{ sources: "Generated P1", node: { id: designer?.from } }] },
        },
        unseen: null,
        search: { nodes: [{ id: graph.companies[3]?.id }] },
      });
    } finally {
      await app.close();
    }
  });
});

describe("operations", () => {
  test("each has names, variants, and a word on every server that is not asked", () => {
    const operations = operationsOn(1_100);
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
    for (const { name, variants, asked, missing } of operations) {
      expect(variants.length, name).toBeGreaterThan(3);
      for (const language of ["chipgraph", "neo4jGraphql", "handWritten"] as const) {
        expect(asked[language] ?? missing?.[language], `${name} ${language}`).toBeDefined();
      }
    }
  });
});

describe("ratios", () => {
  test("medians and geometric means", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(geometricMean([1, 4, 16])).toBeCloseTo(4);
    expect(geometricMean([])).toBeNull();
  });

  test("are means over the six operations, of chipgraph by the others", () => {
    const results = evenly({ chipgraph: 300, peer: 100, handWritten: 400, cached: 1_200 });
    const build = { chipgraph: 100, peer: 2_500 };
    const ratios = ratiosOf(results, six, build);
    expect(ratios.peer).toBeCloseTo(3);
    expect(ratios.handWritten).toBeCloseTo(0.75);
    expect(ratios.someFilter).toBeCloseTo(0.75);
    expect(ratios.cached).toBeCloseTo(12);
    expect(ratios.largeResult).toBeNull();
    expect(ratios.schemaBuild).toBeCloseTo(25);
  });

  test("are not told where an operation was left out", () => {
    const results = evenly({ chipgraph: 300, peer: 100 }).slice(2);
    expect(ratiosOf(results, six, null)).toMatchObject({ peer: null, schemaBuild: null });
  });
});

describe("the report", () => {
  const results = evenly({ chipgraph: 300, peer: 100 });
  const report: Report = {
    nodes: 11_000,
    seed: 1,
    machine: "2 × toy, 1 GB",
    node: "v20",
    neo4j: "5.26",
    results,
    dbHits: { chipById: { chipgraph: 6, handWritten: 5 } },
    schemaBuild: null,
    ratios: ratiosOf(results, six, null),
    missing: [],
  };

  test("has a row for each operation with rates, times, ratio and work", () => {
    const [head, , first] = resultTable(report, SIX).split("\n");
    expect(head).toBe("| operation | clients | chipgraph | peer | ÷ peer | dbHits |");
    expect(first).toBe("| chip by id | 16 | 300 (1.0 / 2.0) | 100 (1.0 / 2.0) | 3.00× | 6 / 5 |");
  });

  test("says of each ratio whether its goal is met", () => {
    const lines = ratioTable(report.ratios).split("\n");
    expect(lines).toContain("| peer | 3.00× | ≥ 3.5× | missed |");
    expect(lines).toContain("| cached | – | ≥ 10× | not measured |");
  });

  test("is drawn with a bar for each server and operation", () => {
    const drawn = picture(report, SIX);
    expect(drawn.match(/height="12" fill/gu)).toHaveLength(2 + results.length);
    expect(drawn).toContain("companies → 5 chips");
  });
});
