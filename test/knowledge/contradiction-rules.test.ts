import { describe, expect, test } from "vitest";
import { KINDS, SEVERITIES } from "../../src/knowledge/contradictions/contradiction.js";
import { contradictionRules as rules } from "../../src/ontology/index.js";
import { Aspect } from "../../src/ontology/enums/aspect.js";
import { ComparisonKind } from "../../src/ontology/enums/comparison-kind.js";
import { ContradictionKind } from "../../src/ontology/enums/contradiction-kind.js";
import { Modality } from "../../src/ontology/enums/modality.js";
import { Severity } from "../../src/ontology/enums/severity.js";
import { model, predicates } from "./declared.js";

describe("the rules use words that the ontology has", () => {
  test("modalities, aspects and kinds", () => {
    const modalities = [...rules.noFacts, rules.forecast, rules.planned];
    expect(modalities.filter((name) => !Object.hasOwn(Modality, name))).toEqual([]);
    expect(Object.keys(rules.stages).sort()).toEqual(Object.keys(Aspect).sort());
    expect(rules.severalMoments.filter((name) => !model.kinds.has(name))).toEqual([]);
    const compared = [...rules.comparisons.above, ...rules.comparisons.below];
    expect(compared.filter((name) => !Object.hasOwn(ComparisonKind, name))).toEqual([]);
  });

  test("predicates and metrics", () => {
    const fates = (names: readonly string[]): readonly (string | undefined)[] => [
      ...new Set(names.map((name) => predicates.get(name)?.fate)),
    ];
    const { formats } = rules.scope;
    const metrics = [...rules.rates, ...rules.addedUp, ...rules.basis, ...Object.keys(formats)];
    expect(fates([...metrics, ...rules.multiples.flatMap((one) => one.metrics)])).toEqual([
      "FIGURE",
    ]);
    const relations = [
      rules.variantOf,
      rules.publishedBy,
      rules.comparisons.relation,
      rules.intervals.follows,
      rules.offices.relation,
      ...rules.offices.acts,
      ...rules.affiliations,
    ];
    expect(fates(relations)).toEqual(["EDGE"]);
    const numbers = [
      ...rules.timeless,
      ...rules.multiples.map((one) => one.predicate),
      ...rules.partsOfWholes.flatMap(({ parts, wholes }) => [parts, wholes]),
    ];
    expect(fates(numbers)).toEqual(["OBSERVATION"]);
    expect(fates([rules.intervals.predicate, rules.intervals.ordinal])).toEqual(["CLAIM_ONLY"]);
  });

  test("and what is found has the words of the enumerations, in their order", () => {
    expect(Object.keys(ContradictionKind)).toEqual(KINDS);
    expect(Object.keys(Severity)).toEqual(SEVERITIES);
  });
});
