import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import type { View } from "../fixtures/plain-graph.js";
import { views } from "../fixtures/toy-arbitraries.js";
import { LAST_DAY, TOY_TODAY, type ToyEdge, type ToyEntry } from "../fixtures/toy-data.js";
import { toyOn, type ToyUnderTest } from "../fixtures/toy-on.js";

const WALKED = ["BROUGHT_OUT", "FRIEND_OF", "SEQUEL_OF", "WROTE"] as const;

/** The entries that a view lets through. */
function seen(entries: readonly ToyEntry[], view: View): readonly ToyEntry[] {
  const { documents, exceptDocuments, validAt, knownAt } = view;
  if ([documents, exceptDocuments, validAt, knownAt].every((part) => part == null)) {
    return entries.filter(({ knownTo }) => knownTo === LAST_DAY);
  }
  const day = knownAt ?? TOY_TODAY;
  return entries.filter(
    (entry) =>
      (documents == null || documents.includes(entry.document)) &&
      !exceptDocuments?.includes(entry.document) &&
      (validAt == null || (entry.validFrom <= validAt && validAt <= entry.validTo)) &&
      entry.knownFrom <= day &&
      day < entry.knownTo,
  );
}

describeEachEngine("steps of walks", (engine) => {
  let on: ToyUnderTest;
  let things: readonly string[];
  beforeAll(async () => {
    on = await toyOn(engine());
    things = on.data.nodes
      .filter(({ kind }) => ["Author", "Publisher", "Book", "Magazine"].includes(kind))
      .map(({ id }) => id);
  });

  const asked = (): fc.Arbitrary<{
    readonly ids: string[];
    readonly relations: string[] | null;
    readonly view: View;
  }> =>
    fc.record({
      ids: fc.subarray([...things], { minLength: 1 }),
      relations: fc.option(fc.subarray([...WALKED], { minLength: 1 })),
      view: views,
    });

  /** The edges that may be followed: they and both their ends stand in the view. */
  function followed(relations: readonly string[] | null, view: View): readonly ToyEdge[] {
    const standing = new Set(
      on.data.nodes.filter(({ entries }) => seen(entries, view).length > 0).map(({ id }) => id),
    );
    return on.data.edges.filter(
      ({ type, entries, from, to }) =>
        (relations ?? WALKED).some((each) => each === type) &&
        seen(entries, view).length > 0 &&
        standing.has(from) &&
        standing.has(to),
    );
  }

  test("neighbours are those to whom an edge in view leads, either way, each once", async () => {
    await holdsForAll(asked(), runsOn(engine(), 100), async (request) => {
      const query = on.toy.compiler.walks.neighbours(request, TOY_TODAY);
      const found = query.shape(await engine().read(query));
      const expected = new Map<string, Set<string>>();
      for (const { from, to } of followed(request.relations, request.view)) {
        for (const [id, other] of [
          [from, to],
          [to, from],
        ] as const) {
          if (!request.ids.includes(id)) continue;
          expected.set(id, (expected.get(id) ?? new Set()).add(other));
        }
      }
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries([...expected].map(([id, others]) => [id, [...others].sort()])),
      );
    });
  });

  test("edges among nodes come once each, with their claims in view and what they say", async () => {
    await holdsForAll(asked(), runsOn(engine(), 100), async (request) => {
      const query = on.toy.compiler.walks.edgesAmong(request, TOY_TODAY);
      const found = query.shape(await engine().read(query));
      const expected = followed(request.relations, request.view)
        .filter(({ from, to }) => request.ids.includes(from) && request.ids.includes(to))
        .map(({ id, type, from, to, entries, properties }) => ({
          id,
          type,
          from,
          to,
          claims: seen(entries, request.view).map((entry) => entry.id),
          properties: Object.entries(properties).map(([name, value]) => `${name} ${String(value)}`),
        }));
      const told = found.map(({ id, relation, from, to, claims, properties }) => ({
        id,
        type: relation.type,
        from,
        to,
        claims: [...claims],
        properties: properties.map(({ name, value }) => `${name} ${value}`),
      }));
      const sorted = (edges: typeof expected): typeof expected =>
        edges
          .map((edge) => ({
            ...edge,
            claims: [...edge.claims].sort(),
            properties: [...edge.properties].sort(),
          }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(told)).toEqual(sorted(expected));
    });
  });

  test("plans are kept by shape: other ids and days take no new one, another view does", () => {
    const { walks } = on.toy.compiler;
    const text = (ids: readonly string[], view?: View): string =>
      walks.neighbours({ ids, view }, TOY_TODAY).text;
    expect(text(["book:01"])).toBe(text(["book:02", "author:1"]));
    expect(text([], { knownAt: "2026-01-01" })).toBe(text([], { knownAt: "2025-01-01" }));
    expect(text([], { documents: [] })).not.toBe(text([], { exceptDocuments: [] }));
    expect(text(["book:01"])).not.toMatch(/book/u);
  });
});
