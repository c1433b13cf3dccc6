import * as fc from "fast-check";
import { expect, test } from "vitest";
import { projectKnowledge, type ClaimRecord } from "../../src/knowledge/index.js";
import { model, predicates } from "./declared.js";
import { claim, knowledgeOf, toyClaims, toyEntities } from "./toy-knowledge.js";

const sorted = (map: ReadonlyMap<string, unknown>): readonly unknown[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);

const day = fc.constantFrom("2024-03-01", "2025-12-09", "2025-12-10", "2025-12-23");
const documents = ["document:a", "document:b", "document:sheet"];
const modalities = ["ASSERTED", "ANNOUNCED", "REPORTED", "FORECAST", "OPINION"];

/** Figures of one chip, many of them alike in all but their key. */
const figures: fc.Arbitrary<readonly ClaimRecord[]> = fc
  .array(
    fc.record({
      document: fc.constantFrom(...documents),
      modality: fc.constantFrom(...modalities),
      knownFrom: day,
      knownTo: fc.constantFrom("2026-01-01", "9999-12-31"),
      value: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map((more, at) =>
      claim(`figure_${at}`, "TPP", { subject: "chip:one", unit: "TPP", ...more }),
    ),
  );

test("the projection does not depend on the order of claims, documents and entities", () => {
  fc.assert(
    fc.property(
      figures.chain((more) => fc.tuple(fc.constant(more), shuffled([...toyClaims, ...more]))),
      shuffled([...toyEntities]),
      ([more, claims], entities) => {
        const straight = projectKnowledge(
          model,
          predicates,
          knowledgeOf(toyEntities, [...toyClaims, ...more]),
        );
        const other = projectKnowledge(model, predicates, knowledgeOf(entities, claims));
        expect(sorted(other.nodes)).toEqual(sorted(straight.nodes));
        expect(sorted(other.edges)).toEqual(sorted(straight.edges));
      },
    ),
    { numRuns: 40 },
  );
});

function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}
