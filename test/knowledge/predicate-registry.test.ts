import { describe, expect, test } from "vitest";
import { buildPredicateRegistry } from "../../src/knowledge/index.js";
import { ontologyPredicates } from "../../src/ontology/predicates.js";
import { model, predicates } from "./declared.js";

describe("the registry of predicates", () => {
  test("has the relations, the figures and the listed ones, each with its fate", () => {
    const fates = ["DESIGNS", "FP16", "MARKET_SHARE", "LISTING_STATE", "IS_A"].map(
      (name) => predicates.get(name)?.fate,
    );
    expect(fates).toEqual(["EDGE", "FIGURE", "OBSERVATION", "STATE", "CLAIM_ONLY"]);
  });

  test("has no relation of the evidence, and none that is drawn from all claims", () => {
    for (const name of ["MENTIONS", "STATED_IN", "NAMED", "COVERS"]) {
      expect(model.relations.has(name)).toBe(true);
      expect(predicates.has(name)).toBe(false);
    }
  });

  test("refuses a listed name that a relation has", () => {
    const [first] = ontologyPredicates;
    const twice = [...ontologyPredicates, { ...first, name: "DESIGNS" } as never];
    expect(() => buildPredicateRegistry(model, twice)).toThrow(
      "Two predicates have the name DESIGNS",
    );
  });
});
